package org.pooledfund.match;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What speaks for and against confirming a group. */
final class Worth {
    private final Lines first;
    private final Compiled weakest;
    private boolean isConfirmable;
    private double expected = -1;
    private @Nullable Cost least;
    private boolean isClose;

    Worth(Compiled rule, int rank, Lines first) {
        this.first = first;
        weakest = rule;
        isConfirmable = isConfirmable(rule, rank);
    }

    private static boolean isConfirmable(Compiled rule, int rank) {
        return rule.rule().verdict().outcome() == Verdict.Outcome.CONFIRM && rank % 2 == 0;
    }

    /** Takes in the margin of a pair. */
    void add(@Nullable Cost margin, Compiled rule, int rank) {
        isConfirmable &= isConfirmable(rule, rank);
        if (margin == null || margin.isNothing()) {
            return;
        }
        least = least == null || margin.compareTo(least) < 0 ? margin : least;
        Margin wanted = rule.rule().verdict().margin();
        long days = wanted.days();
        boolean isEnough = margin.units() >= wanted.units()
                || margin.units() == 0 && margin.days() >= days * days;
        isClose |= !isEnough;
    }

    /** Takes in the chance that a pair is an accident. */
    void add(int firstLine, long secondAmount) {
        if (weakest.coincidence().isPresent()) {
            Coincidence coincidence = weakest.coincidence().get();
            expected = Math.max(expected, coincidence.expected(firstLine, secondAmount));
            isConfirmable &= coincidence.isUnlikely(expected);
        }
    }

    /** The best status that is justified. */
    Status status(Status best) {
        return isConfirmable && !isClose ? best : Status.SUGGESTED;
    }

    Note note() {
        Cost margin = least;
        if (margin == null && expected < 0) {
            return Note.NONE;
        }
        return new Facts(margin, expected, isClose);
    }

    private record Facts(@Nullable Cost margin, double expected, boolean isClose) implements Note {
        @Override
        public String words(Lines left, Lines right) {
            StringBuilder words = new StringBuilder();
            if (margin != null) {
                words.append("the next best answer is ")
                        .append(
                                margin.units() > 0
                                        ? margin.units() + " units of difference worse"
                                        : margin.days() + " squared days worse")
                        .append(isClose ? ", too little to confirm" : "");
            }
            if (expected >= 0) {
                words.append(words.isEmpty() ? "" : "; ")
                        .append(String.format(
                                Locale.ROOT,
                                "%.2g accidental matches of this kind are expected",
                                expected));
            }
            return words.toString();
        }
    }
}
