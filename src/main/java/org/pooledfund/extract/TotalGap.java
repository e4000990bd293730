package org.pooledfund.extract;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pooledfund.money.Pence;

/** Says what a difference between a control total and the rows of a file looks like. */
final class TotalGap {
    private static final long[] SCALES = {100, 1_000};

    private final AmountLog amounts;

    TotalGap(AmountLog amounts) {
        this.amounts = amounts;
    }

    /**
     * A sentence to follow the message, after a full stop and a blank; blank if nothing is known. A
     * line whose sign is wrong moves the total by twice its amount.
     */
    String explanation(long saidPence, long rowsPence) {
        String scale = scale(saidPence, rowsPence);
        if (!scale.isEmpty()) {
            return ". " + scale;
        }
        long gap = rowsPence - saidPence;
        if (gap == 0 || gap % 2 != 0) {
            return "";
        }
        long half = gap / 2;
        List<Long> lines = amounts.onlyLinesOf(half);
        if (lines.isEmpty() && gap == saidPence) {
            return ". The rows are exactly twice the total: they seem to be in the file twice";
        }
        if (lines.isEmpty()) {
            boolean isLess = Math.abs(rowsPence) < Math.abs(saidPence);
            return (isLess ? ". If lines are missing" : ". If lines are in it twice")
                    + ", they add up to " + Pence.format(Math.abs(gap))
                    + "; if signs were lost, it was on lines that add up to "
                    + Pence.format(Math.abs(half));
        }
        String names = lines.stream().map(String::valueOf).collect(Collectors.joining(" and "));
        return ". That is exactly twice the amount of "
                + (lines.size() == 1 ? "line " : "lines ") + names
                + (lines.size() == 1 ? ": its sign seems" : " together: their signs seem")
                + " to be wrong";
    }

    private static String scale(long said, long rows) {
        for (long factor : SCALES) {
            if (said != 0 && rows != 0 && Math.abs(said) <= Long.MAX_VALUE / factor) {
                if (said * factor == rows) {
                    return "The rows are exactly " + times(factor) + " times the total: "
                            + unit(factor);
                }
            }
            if (rows != 0 && Math.abs(rows) <= Long.MAX_VALUE / factor && rows * factor == said) {
                return "The total is exactly " + times(factor) + " times the rows: " + unit(factor);
            }
        }
        return "";
    }

    private static String times(long factor) {
        return String.format(Locale.UK, "%,d", factor);
    }

    private static String unit(long factor) {
        return factor == 100
                ? "one of them seems to be in pence"
                : "one of them seems to be in thousands of pounds";
    }
}
