package org.pooledfund.pack.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pooledfund.pack.Pounds;
import org.pooledfund.pack.Waterfall;
import org.pooledfund.pack.Waterfall.Step;

/** The geometry of a waterfall chart in whole units, ten to a pixel; the fragment draws it. */
final class WaterfallDrawing {
    static final int LEFT = 480;
    static final int RIGHT = 6800;
    static final int TOP = 200;
    static final int BOTTOM = 1600;
    private static final int MOST_STEPS = 12;

    /** The font size of labels in the fragment. */
    private static final int LABEL_SIZE = 86;

    private final int merged;
    private final boolean aboveNil;
    private final Axis axis;
    private final List<Bar> bars = new ArrayList<>();

    /**
     * A bar with the text above and the lines below it; the connector leads from its end to the
     * next bar.
     */
    record Bar(
            int x,
            int y,
            int width,
            int height,
            String style,
            String value,
            List<String> label,
            int end,
            int next) {
        public int middle() {
            return x + width / 2;
        }
    }

    WaterfallDrawing(Waterfall chart, FontFolder fonts) {
        List<Step> steps = condensed(chart.steps());
        merged = chart.steps().size()
                - steps.size()
                + (steps.size() < chart.steps().size() ? 1 : 0);
        long[] range = range(steps);
        aboveNil = range[0] > 0 && range[1] - range[0] < range[1] / 3;
        long margin = Math.max(100, (range[1] - range[0]) / 6);
        long lowest = aboveNil ? Math.max(0, range[0] - margin) : Math.min(0, range[0]);
        axis = Axis.around(lowest, Math.max(0, range[1]), BOTTOM, TOP);
        draw(steps, fonts);
    }

    public boolean startsAboveNil() {
        return aboveNil && axis.low() > 0;
    }

    public String lowest() {
        return Pounds.brief(axis.low());
    }

    /** How many small changes are shown as one bar; 0 when each has its own. */
    public int merged() {
        return merged;
    }

    public List<Bar> bars() {
        return bars;
    }

    public List<Axis.Line> lines() {
        return axis.lines();
    }

    /** Where nothing, or the lowest amount shown, is. */
    public int ground() {
        return axis.at(Math.max(0, axis.low()));
    }

    private void draw(List<Step> steps, FontFolder fonts) {
        int slot = (RIGHT - LEFT) / steps.size();
        int width = Math.min(slot * 62 / 100, 700);
        LabelLines labels = new LabelLines(fonts, (slot - 8) * 1000 / LABEL_SIZE, 2);
        long running = 0;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean level = step.kind() == Step.Kind.LEVEL;
            int from = level ? ground() : axis.at(running);
            running = level ? step.pence() : running + step.pence();
            int to = axis.at(running);
            String style = level ? "level" : step.pence() > 0 ? "more" : "less";
            String value = (!level && step.pence() > 0 ? "+" : "") + Pounds.brief(step.pence());
            int next = i == steps.size() - 1 ? 0 : LEFT + (i + 1) * slot + (slot - width) / 2;
            int x = LEFT + i * slot + (slot - width) / 2;
            int top = Math.min(from, to);
            bars.add(new Bar(
                    x,
                    top,
                    width,
                    Math.max(12, Math.abs(from - to)),
                    style,
                    value,
                    labels.of(step.label()),
                    to,
                    next));
        }
    }

    private static long[] range(List<Step> steps) {
        long running = steps.getFirst().pence();
        long low = running;
        long high = running;
        for (Step step : steps.subList(1, steps.size())) {
            running = step.kind() == Step.Kind.LEVEL ? step.pence() : running + step.pence();
            low = Math.min(low, running);
            high = Math.max(high, running);
        }
        return new long[] {low, high};
    }

    /**
     * Keeps the largest changes and sums up the rest, so that the levels still follow from the
     * changes.
     */
    private static List<Step> condensed(List<Step> steps) {
        long levels = steps.stream().filter(s -> s.kind() == Step.Kind.LEVEL).count();
        if (steps.size() <= MOST_STEPS
                || levels != 2
                || steps.getLast().kind() != Step.Kind.LEVEL) {
            return steps;
        }
        List<Step> changes = steps.subList(1, steps.size() - 1);
        Set<Step> large = changes.stream()
                .sorted(Comparator.comparingLong((Step s) -> -Math.abs(s.pence())))
                .limit(MOST_STEPS - 3L)
                .collect(Collectors.toSet());
        long others = changes.stream()
                .filter(s -> !large.contains(s))
                .mapToLong(Step::pence)
                .sum();
        List<Step> kept = new ArrayList<>(List.of(steps.getFirst()));
        changes.stream().filter(large::contains).forEach(kept::add);
        kept.add(Step.change("All others", others));
        kept.add(steps.getLast());
        return kept;
    }
}
