package org.pooledfund.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pooledfund.document.Words;
import org.pooledfund.match.Conservation;
import org.pooledfund.match.Engine;
import org.pooledfund.match.Field;
import org.pooledfund.match.Matching;
import org.pooledfund.match.RuleSet;
import org.pooledfund.match.Side;
import org.pooledfund.match.file.Ledgers;
import org.pooledfund.match.thread.Threads;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/**
 * Two ledgers, matched by one set of rules or by two.
 *
 * @param second by the rules that are tried
 */
record MatchedLedgers(Matching first, Optional<Matching> second) {

    /**
     * Reads the ledgers once, as the first rules say, and matches them.
     *
     * @throws ProblemException if something cannot be read, or the result does not add up
     */
    static MatchedLedgers of(
            Path left, Path right, RulesAtHand rules, Optional<RulesAtHand> others) {
        List<Field> fields = new ArrayList<>(rules.file().fields());
        int places = rules.file().rules().decimalPlaces();
        others.ifPresent(other -> {
            checkPlaces(other, places);
            other.file().fields().stream()
                    .filter(field -> !fields.contains(field))
                    .forEach(fields::add);
        });
        Ledgers ledgers = Ledgers.read(
                rules.ledger(left, rules.file().left()),
                rules.ledger(right, rules.file().right()),
                new Ledgers.Plan(fields, places));
        return new MatchedLedgers(
                match(rules.file().rules(), ledgers),
                others.map(other -> match(other.file().rules(), ledgers)));
    }

    private static void checkPlaces(RulesAtHand other, int places) {
        int others = other.file().rules().decimalPlaces();
        if (others != places) {
            throw new ProblemException(Finding.at(
                    Place.of(other.name()),
                    Problem.FIELD_NEEDS,
                    "these rules count to " + others + " decimal places, the first to " + places,
                    "Rules can be compared when both count alike; mend decimal-places."));
        }
    }

    private static Matching match(RuleSet rules, Ledgers ledgers) {
        return proven(() -> Engine.match(rules, ledgers.left(), ledgers.right(), Threads.all()));
    }

    /**
     * A result whose parts make the whole on both sides.
     *
     * @throws ProblemException if a line or a penny is lost or there twice
     */
    static Matching proven(Supplier<Matching> result) {
        try {
            Matching matching = result.get();
            prove(matching.conservation(Side.LEFT), Side.LEFT);
            prove(matching.conservation(Side.RIGHT), Side.RIGHT);
            return matching;
        } catch (IllegalStateException e) {
            throw new ProblemException(
                    Finding.of(Problem.MATCHING_BROKEN, String.valueOf(e.getMessage())), e);
        }
    }

    static void prove(Conservation conservation, Side side) {
        if (!conservation.holds()) {
            throw new IllegalStateException("on the " + Words.of(side) + ", of "
                    + conservation.loaded() + " there are matched " + conservation.matched()
                    + ", netted " + conservation.netted() + ", tolerated "
                    + conservation.tolerated() + ", carried " + conservation.carried()
                    + ", open " + conservation.open());
        }
    }
}
