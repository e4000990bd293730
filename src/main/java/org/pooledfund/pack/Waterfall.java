package org.pooledfund.pack;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How one amount becomes another, step by step, such as from budget to forecast.
 *
 * @param steps in order; a {@link Step.Kind#LEVEL} stands on the ground and must equal the level
 *     before it plus the
 *     changes between
 * @throws IllegalArgumentException when the steps do not add up, there are none, or the first is no
 *     level
 */
public record Waterfall(String title, String caption, List<Step> steps) implements Chart {
    public Waterfall {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.getFirst().kind() != Step.Kind.LEVEL) {
            throw new IllegalArgumentException(
                    "waterfall '" + title + "': the first step must be a level");
        }
        checkSum(title, steps);
    }

    /** A bar: a level in pence, or a change in pence where positive adds. */
    public record Step(String label, long pence, Kind kind) {
        /** Whether a bar stands on the ground or hangs on the one before. */
        public enum Kind {
            LEVEL,
            CHANGE
        }

        public static Step level(String label, long pence) {
            return new Step(label, pence, Kind.LEVEL);
        }

        public static Step change(String label, long pence) {
            return new Step(label, pence, Kind.CHANGE);
        }

        boolean isChange() {
            return kind == Kind.CHANGE;
        }
    }

    @Override
    public String altText() {
        return "Waterfall chart: " + title + ". "
                + steps.stream().map(Waterfall::words).collect(Collectors.joining("; ")) + ".";
    }

    private static String words(Step step) {
        if (!step.isChange()) {
            return step.label() + " " + Pounds.words(step.pence());
        }
        return step.label()
                + (step.pence() < 0 ? " takes off " : " adds ")
                + Pounds.words(Math.abs(step.pence()));
    }

    private static void checkSum(String title, List<Step> steps) {
        long level = steps.getFirst().pence();
        for (Step step : steps) {
            if (step.isChange()) {
                level = Math.addExact(level, step.pence());
            } else if (level != step.pence()) {
                throw new IllegalArgumentException("waterfall '" + title + "': the level '"
                        + step.label() + "' is " + step.pence()
                        + " pence, but the steps before it lead to " + level);
            }
        }
    }
}
