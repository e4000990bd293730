package org.pooledfund.pack.pdf;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.pack.Pounds;

/**
 * A straight scale from pence to the whole units of a drawing (a tenth of a pixel each).
 *
 * @param low pence at {@code from}
 * @param high pence at {@code to}
 * @param step pence between two grid lines
 */
record Axis(long low, long high, long step, int from, int to) {
    private static final int MOST_LINES = 5;

    /** A grid line. */
    record Line(int at, String label) {}

    /** A scale that holds both amounts and starts and ends on a round figure. */
    static Axis around(long lowest, long highest, int from, int to) {
        long step = step(Math.max(1, highest - lowest));
        long low = Math.floorDiv(lowest, step) * step;
        long high = -Math.floorDiv(-highest, step) * step;
        return new Axis(low, high == low ? low + step : high, step, from, to);
    }

    int at(long pence) {
        return (int) (from + Math.multiplyExact(pence - low, (long) to - from) / (high - low));
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (long pence = low; pence <= high; pence += step) {
            lines.add(new Line(at(pence), Pounds.brief(pence)));
        }
        boolean whole = lines.stream()
                .allMatch(line -> !line.label.endsWith("m") || line.label.endsWith(".00m"));
        return whole
                ? lines.stream()
                        .map(line -> new Line(line.at, line.label.replace(".00m", "m")))
                        .toList()
                : lines;
    }

    /** The smallest of 1, 2, 5, 10, ... pounds that needs no more than the most lines. */
    private static long step(long span) {
        long step = 100;
        for (int i = 0; span / step >= MOST_LINES; i++) {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return step;
    }
}
