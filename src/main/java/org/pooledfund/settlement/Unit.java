package org.pooledfund.settlement;

import java.util.List;

/**
 * Lines whose over- and underspends are set against each other.
 *
 * @param name scheme, group or line; blank for the pool
 * @param where the same with the stretch of the year, if it is cut; for the working
 * @param active the partners that were in the agreement then, in its order
 * @param weightLines the lines whose weights count; normally the same lines
 * @param leftPence what no step has taken yet
 */
record Unit(
        String name,
        String where,
        List<PositionLine> lines,
        List<String> active,
        List<PositionLine> weightLines,
        long leftPence) {

    /** Lines of a year that is not cut. */
    Unit(
            String name,
            List<PositionLine> lines,
            List<String> active,
            List<PositionLine> weightLines,
            long leftPence) {
        this(name, name, lines, active, weightLines, leftPence);
    }

    Unit left(long pence) {
        return new Unit(name, where, lines, active, weightLines, pence);
    }

    long budgetPence() {
        return lines.stream().mapToLong(PositionLine::budgetPence).reduce(0, Math::addExact);
    }

    /** The partner's weight by what is due. */
    long dueWeight(String partner) {
        return Math.max(
                0,
                weightLines.stream()
                        .filter(line -> line.partner().equals(partner))
                        .mapToLong(line -> line.weight().duePence())
                        .reduce(0, Math::addExact));
    }

    /** Whether any of it is on a scheme of the agreement. */
    boolean hasScheme() {
        return lines.stream().anyMatch(line -> line.scheme().isPresent());
    }

    String label() {
        if (name.isEmpty()) {
            return where.isEmpty() ? "the pool" : "the pool, " + where;
        }
        return where;
    }
}
