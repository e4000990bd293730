package org.pooledfund.settlement;

import java.util.List;
import java.util.Set;
import org.pooledfund.fund.Scheme;
import org.pooledfund.fund.Scope;

/** Which lines a step's scope selects. */
final class Scopes {
    private Scopes() {}

    static boolean selects(Scope scope, PositionLine line) {
        if (!scope.selectsLines()) {
            return true;
        }
        return holds(scope.schemes(), line.schemeId())
                && holds(scope.groups(), line.scheme().map(Scheme::group).orElse(""))
                && (scope.sources().isEmpty()
                        || line.source().filter(scope.sources()::contains).isPresent())
                && holds(scope.modes(), line.terms().mode())
                && holds(scope.costs(), line.terms().cost())
                && (scope.tags().isEmpty()
                        || line.tags().stream().anyMatch(scope.tags()::contains));
    }

    /** Whether it selects every line. */
    static boolean selectsAll(Scope scope, List<PositionLine> lines) {
        return !scope.selectsLines() || lines.stream().allMatch(line -> selects(scope, line));
    }

    private static <T> boolean holds(Set<T> allowed, T value) {
        return allowed.isEmpty() || allowed.contains(value);
    }
}
