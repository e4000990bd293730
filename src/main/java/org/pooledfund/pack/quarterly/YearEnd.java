package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Arrangement.CashMode;
import org.pooledfund.fund.Forecast;
import org.pooledfund.money.Allocation;
import org.pooledfund.settlement.PoolTotals;
import org.pooledfund.settlement.PoolTotals.Spending;
import org.pooledfund.settlement.RiskShare;
import org.pooledfund.settlement.Settlement;

/**
 * The year's end as somebody expects it, and the risk share it would give.
 *
 * @param settlement of the whole year, every contribution paid as agreed
 */
public record YearEnd(Forecast forecast, Settlement settlement) {

    /**
     * The year's end by a forecast. What is still to come of a scheme falls on the months left,
     * evenly; what is spent to date on no scheme is taken to stay as it is.
     *
     * @param toDate what the ledger says so far
     * @throws org.pooledfund.problem.ProblemException if an amount cannot be apportioned
     */
    public static YearEnd of(Agreement agreement, Forecast forecast, PoolTotals toDate) {
        List<Spending> spending = new ArrayList<>();
        toDate.spending().stream()
                .map(one -> Spending.of(one.scheme(), one.period(), one.pence()))
                .forEach(spending::add);
        forecast.schemes().forEach(one -> {
            long rest = one.outturnPence() - toDate.spentPence(one.scheme());
            spending.addAll(toCome(one.scheme(), rest, toDate.through()));
        });
        Map<String, Long> received = new HashMap<>();
        if (agreement.arrangement().cashMode() == CashMode.REAL) {
            agreement.partnerIds().forEach(id -> received.put(id, agreement.contributionPence(id)));
        }
        PoolTotals totals = new PoolTotals(
                new Period(agreement.year(), Period.MARCH), spending, Map.of(), received);
        return new YearEnd(forecast, RiskShare.settle(agreement, totals));
    }

    private static List<Spending> toCome(String scheme, long pence, Period through) {
        int first = Math.min(through.number() + 1, Period.MARCH);
        List<Long> months = Collections.nCopies(Period.MARCH - first + 1, 1L);
        List<Spending> toCome = new ArrayList<>();
        for (long part : Allocation.byLargestRemainder(pence, months)) {
            toCome.add(Spending.of(scheme, first + toCome.size(), part));
        }
        return toCome;
    }
}
