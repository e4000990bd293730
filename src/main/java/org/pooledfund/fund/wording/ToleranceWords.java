package org.pooledfund.fund.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Tolerances;
import org.pooledfund.money.Pence;

/** What a run may overlook, and when a scheme is amber or red. */
final class ToleranceWords {
    private ToleranceWords() {}

    static List<String> of(Agreement agreement) {
        Tolerances may = agreement.tolerances();
        List<String> words = new ArrayList<>();
        may.matchingRules()
                .ifPresent(
                        file -> words.add("The ledgers are matched by the rules in " + file + "."));
        words.addAll(List.of(
                "Two lines of one reference match if they differ by no more than "
                        + Pence.format(may.linePence())
                        + "; without a common reference they may be "
                        + may.dateWindowDays() + " days apart.",
                "An item on one side only is timing for " + may.timingPeriods()
                        + (may.timingPeriods() == 1 ? " month" : " months")
                        + ", then it is missing.",
                "A night with more than " + Pence.format(may.openBreaksPence())
                        + " at stake, timing left out, needs somebody's attention.",
                "A scheme is amber above " + tenths(may.ratings().amberAboveTenths())
                        + " overspent to date and red above "
                        + tenths(may.ratings().redAboveTenths()) + "."));
        return words;
    }

    private static String tenths(int tenths) {
        return Names.percent(BigDecimal.valueOf(tenths, 1));
    }
}
