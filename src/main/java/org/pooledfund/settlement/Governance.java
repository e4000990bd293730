package org.pooledfund.settlement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Arrangement.DelegatedLimit;
import org.pooledfund.fund.CoreRule;
import org.pooledfund.fund.RiskShareTerms;
import org.pooledfund.fund.SchemeTerms.Virement;
import org.pooledfund.money.Pence;

/**
 * Holds what was done against what the agreement allows: who may move how much between schemes, and
 * what kept underspends may pay for (rule R16). It finds and says; it moves no money.
 */
public final class Governance {
    private Governance() {}

    /** A sentence, with its clause, for each virement that the agreement does not allow. */
    public static List<String> virements(Agreement agreement) {
        List<String> found = new ArrayList<>();
        Map<String, Long> moved = new HashMap<>();
        List<Virement> inOrder = agreement.arrangement().virements().stream()
                .sorted(java.util.Comparator.comparing(Virement::on))
                .toList();
        for (Virement virement : inOrder) {
            String role = virement.agreedBy().toLowerCase(Locale.ROOT);
            long inYear = moved.merge(role, Math.abs(virement.amountPence()), Math::addExact);
            agreement.arrangement().limits().stream()
                    .filter(limit -> limit.role().toLowerCase(Locale.ROOT).equals(role))
                    .forEach(limit -> found.addAll(above(limit, virement, inYear)));
            if (virement.use() == Virement.Use.RECURRENT) {
                nonRecurrent(agreement)
                        .forEach(step -> found.add(words(virement)
                                + " pays for what recurs; underspends may pay only for what does"
                                + " not" + clause(step.clause()) + "."));
            }
        }
        return found;
    }

    private static List<String> above(DelegatedLimit limit, Virement virement, long inYear) {
        List<String> found = new ArrayList<>();
        if (Math.abs(virement.amountPence()) > limit.perItemPence()) {
            found.add(words(virement) + " is above the " + Pence.format(limit.perItemPence())
                    + " that the " + limit.role() + " may move at once"
                    + clause(limit.clause()) + ".");
        }
        if (inYear > limit.inYearPence()) {
            found.add(words(virement) + " makes it " + Pence.format(inYear)
                    + " that the " + limit.role() + " has moved in the year, above the "
                    + Pence.format(limit.inYearPence()) + " allowed"
                    + clause(limit.clause()) + ".");
        }
        return found;
    }

    private static String words(Virement virement) {
        return "The virement of " + Pence.format(virement.amountPence()) + " from "
                + virement.from() + " to " + virement.to() + " on " + virement.on()
                + ", agreed by the " + virement.agreedBy() + ",";
    }

    /** What of kept underspends was spent on what recurs, although the agreement forbids it. */
    static List<String> reinvested(Agreement agreement, List<PositionLine> lines) {
        long recurrent = lines.stream()
                .filter(line -> line.tags().contains(PositionLine.REINVESTED)
                        && line.tags().contains(PositionLine.RECURRENT))
                .mapToLong(PositionLine::actualPence)
                .reduce(0, Math::addExact);
        if (recurrent == 0) {
            return List.of();
        }
        return nonRecurrent(agreement).stream()
                .map(step -> Pence.format(recurrent) + " of underspends kept in the pool paid for"
                        + " what recurs; they may pay only for what does not"
                        + clause(step.clause()) + ".")
                .collect(Collectors.toList());
    }

    private static List<RiskShareTerms.Step> nonRecurrent(Agreement agreement) {
        return agreement.terms().steps().stream()
                .filter(step -> step.rule() instanceof CoreRule.CarryForward kept
                        && kept.nonRecurrentOnly())
                .limit(1)
                .toList();
    }

    private static String clause(String clause) {
        return clause.isEmpty() ? "" : " (clause " + clause + ")";
    }
}
