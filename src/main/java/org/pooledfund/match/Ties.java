package org.pooledfund.match;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Says what a tie is about. */
final class Ties {
    /** Longer lists are cut in words, never in the group. */
    private static final int SHOWN = 10;

    private final Lines first;
    private final Lines second;

    Ties(Lines first, Lines second) {
        this.first = first;
        this.second = second;
    }

    /** Lines of one reference, amount and day, more on one side, look like a duplicate. */
    Difference type(int[] firsts, int[] seconds, Key key) {
        if (firsts.length == seconds.length || key.isEmpty()) {
            return Difference.AMBIGUOUS;
        }
        boolean isFirst = firsts.length > seconds.length;
        Lines lines = isFirst ? first : second;
        int[] more = isFirst ? firsts : seconds;
        int head = more[0];
        boolean areAlike = Arrays.stream(more)
                .allMatch(line -> lines.amount(line) == lines.amount(head)
                        && lines.epochDay(line) == lines.epochDay(head)
                        && !lines.text(line, Field.REFERENCE).isEmpty()
                        && key.same(isFirst, head, isFirst, line));
        return areAlike ? Difference.DUPLICATE : Difference.AMBIGUOUS;
    }

    Note note(int[] firsts, int[] seconds, boolean leavesOpen) {
        return (left, right) -> String.format(
                java.util.Locale.ROOT,
                "%d and %d lines (%s; %s) have several answers that are equally good: %s",
                firsts.length,
                seconds.length,
                names(first, firsts),
                names(second, seconds),
                leavesOpen
                        ? "which of them stays open is not decided"
                        : "which belongs to which is not decided");
    }

    static String names(Lines lines, int[] of) {
        String names = Arrays.stream(of)
                .limit(SHOWN)
                .mapToObj(lines::id)
                .collect(Collectors.joining(", "));
        return of.length > SHOWN ? names + " and " + (of.length - SHOWN) + " more" : names;
    }
}
