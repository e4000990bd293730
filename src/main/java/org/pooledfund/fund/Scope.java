package org.pooledfund.fund;

import java.util.Set;

/**
 * Which variances a step is for: a direction, and a selection of lines. An empty set selects all.
 *
 * @param schemes ids of schemes
 * @param groups names of groups of schemes
 * @param sources funding sources
 * @param modes how the schemes are run
 * @param costs fixed or variable lines
 * @param tags a line needs one of them
 */
public record Scope(
        When when,
        Set<String> schemes,
        Set<String> groups,
        Set<FundingSource> sources,
        Set<SchemeTerms.Mode> modes,
        Set<SchemeTerms.Cost> costs,
        Set<String> tags) {

    /** Every line, whatever the direction. */
    public static final Scope ALL = of(When.EITHER);

    public Scope {
        schemes = Set.copyOf(schemes);
        groups = Set.copyOf(groups);
        sources = Set.copyOf(sources);
        modes = Set.copyOf(modes);
        costs = Set.copyOf(costs);
        tags = Set.copyOf(tags);
    }

    /** Every line, in one direction. */
    public static Scope of(When when) {
        return new Scope(when, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** The same lines in another direction. */
    public Scope when(When other) {
        return new Scope(other, schemes, groups, sources, modes, costs, tags);
    }

    /** Whether it leaves any line out. */
    public boolean selectsLines() {
        return !(schemes.isEmpty()
                && groups.isEmpty()
                && sources.isEmpty()
                && modes.isEmpty()
                && costs.isEmpty()
                && tags.isEmpty());
    }

    /** The direction of a variance. */
    public enum When {
        EITHER,
        OVERSPEND,
        UNDERSPEND;

        /** Whether a variance is of this direction; nil is of every one. */
        public boolean holds(long variancePence) {
            return this == EITHER
                    || variancePence == 0
                    || (variancePence > 0) == (this == OVERSPEND);
        }
    }
}
