package org.pooledfund.pack.quarterly;

import java.util.HashMap;
import java.util.Map;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Arrangement.CashMode;
import org.pooledfund.fund.Forecast;
import org.pooledfund.settlement.PoolTotals;
import org.pooledfund.settlement.RiskShare;
import org.pooledfund.settlement.Settlement;

/**
 * The year's end as somebody expects it, and the risk share it would give.
 *
 * @param settlement of the whole year, every contribution paid as agreed
 */
public record YearEnd(Forecast forecast, Settlement settlement) {

    /**
     * The year's end by a forecast.
     *
     * @param outsideSchemesPence spent to date on no scheme, which is taken to stay as it is
     * @throws org.pooledfund.problem.ProblemException if an amount cannot be apportioned
     */
    public static YearEnd of(Agreement agreement, Forecast forecast, long outsideSchemesPence) {
        Map<String, Long> spent = new HashMap<>();
        forecast.schemes().forEach(one -> spent.put(one.scheme(), one.outturnPence()));
        Map<String, Long> received = new HashMap<>();
        if (agreement.arrangement().cashMode() == CashMode.REAL) {
            agreement.partnerIds().forEach(id -> received.put(id, agreement.contributionPence(id)));
        }
        PoolTotals totals = new PoolTotals(
                new Period(agreement.year(), Period.MARCH), spent, outsideSchemesPence, received);
        return new YearEnd(forecast, RiskShare.settle(agreement, totals));
    }
}
