package org.pooledfund.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * What is found of the open lines of some keys. Keys have no line in common, so several threads can
 * look at some each; what they find is written down in the order of the keys.
 */
final class Draft {
    /** So many keys are looked at at a time. */
    private static final int PART = 1 << 6;

    private final List<Group> groups = new ArrayList<>();
    private final List<Limit> limits = new ArrayList<>();

    private record Group(int[] lefts, int[] rights, Found.What what, Note note) {}

    private record Limit(Side side, int line, String words, boolean isHard) {}

    private Draft() {}

    /**
     * Looks at keys that both sides have.
     *
     * @param worker makes what looks at a key, one for each who shares the work
     * @return in the order of the keys
     */
    static List<Draft> of(
            List<Compiled.Bucket> keys,
            Workers workers,
            Supplier<BiConsumer<Compiled.Bucket, Draft>> worker) {
        Draft[] drafts = new Draft[(keys.size() + PART - 1) / PART];
        workers.share(drafts.length, () -> {
            BiConsumer<Compiled.Bucket, Draft> own = worker.get();
            return part -> {
                Draft draft = new Draft();
                keys.subList(part * PART, Math.min(keys.size(), (part + 1) * PART))
                        .forEach(key -> own.accept(key, draft));
                drafts[part] = draft;
            };
        });
        return List.of(drafts);
    }

    /** Adds a group. */
    void group(int[] lefts, int[] rights, Found.What what, Note note) {
        groups.add(new Group(lefts, rights, what, note));
    }

    /** Remembers a bound beyond which nothing was searched. */
    void reached(Side side, int line, String words) {
        limits.add(new Limit(side, line, words, true));
    }

    /** Remembers how far a search went that found nothing. */
    void searched(Side side, int line, String words) {
        limits.add(new Limit(side, line, words, false));
    }

    /** Writes all down. */
    void write(Found found, Bounds bounds) {
        groups.forEach(group -> found.group(group.lefts, group.rights, group.what, group.note));
        for (Limit limit : limits) {
            if (limit.isHard) {
                bounds.reached(limit.side, limit.line, limit.words);
            } else {
                bounds.searched(limit.side, limit.line, limit.words);
            }
        }
    }
}
