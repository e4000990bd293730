package org.pooledfund.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.pooledfund.extract.EntryId;
import org.pooledfund.extract.LedgerLine;

/**
 * The lines that a file has in common, by the key that names them for ever, with lines of other
 * files that count: of two with the same key the one of the newer file counts.
 */
public final class KeyedOverlap {
    private final long extract;
    private final String version;
    private final LongFunction<String> versions;
    private final Fingerprints fingerprints = new Fingerprints();
    private final Map<String, Named> arriving = new HashMap<>();
    private final List<LineSuperseded> superseded = new ArrayList<>();
    private Optional<Trouble> trouble = Optional.empty();

    /**
     * Begins with a file.
     *
     * @param versions the versions of the extracts that are held, by their numbers
     */
    public KeyedOverlap(long extract, String version, LongFunction<String> versions) {
        this.extract = extract;
        this.version = version;
        this.versions = versions;
    }

    private record Named(long line, Fingerprint content) {}

    /**
     * Two lines of the same key that cannot both be right.
     *
     * @param other the line of another file; empty if the same file has the key twice
     */
    public record Trouble(String key, long line, Optional<EntryId> other) {}

    /** Takes all lines of the file, then those that are held. */
    public KeyedOverlap compare(LineSource file, EntrySource held) {
        file.forEach(this::arrives);
        held.forEach(entry -> held(entry.id(), entry.line()));
        return this;
    }

    /** Which lines do not count: of the file, or of those that were held. */
    public List<LineSuperseded> superseded() {
        return List.copyOf(superseded);
    }

    /** The first thing that a person must settle; the file cannot be loaded. */
    public Optional<Trouble> trouble() {
        return trouble;
    }

    private void arrives(LedgerLine line) {
        Named named = new Named(line.line(), fingerprints.content(line));
        if (arriving.putIfAbsent(line.key(), named) != null) {
            trouble = trouble.or(
                    () -> Optional.of(new Trouble(line.key(), line.line(), Optional.empty())));
        }
    }

    private void held(EntryId id, LedgerLine line) {
        Named named = arriving.get(line.key());
        if (named == null) {
            return;
        }
        EntryId ours = new EntryId(extract, named.line());
        String theirs = versions.apply(id.extract());
        boolean same = named.content().equals(fingerprints.content(line));
        if (!same && version.equals(theirs)) {
            trouble = trouble.or(
                    () -> Optional.of(new Trouble(line.key(), named.line(), Optional.of(id))));
        }
        Cause cause = same ? Cause.REPEATED : Cause.CHANGED;
        superseded.add(
                version.compareTo(theirs) > 0
                        ? new LineSuperseded(id, ours, cause)
                        : new LineSuperseded(ours, id, cause));
    }
}
