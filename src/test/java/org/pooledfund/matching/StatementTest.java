package org.pooledfund.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pooledfund.matching.SmallLedgers.line;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pooledfund.calendar.Period;
import org.pooledfund.extract.Nature;

/** From the partner's balance through its reconciling items to the pool's. */
class StatementTest {
    @Test
    void needsNoItemsWhereTheLedgersAgree() {
        assertEquals(
                List.of(statement(6, 500, 500)),
                new SmallLedgers()
                        .partner(line("A", 500))
                        .pool(line("A", 500))
                        .reconcile()
                        .statements());
    }

    @Test
    void showsTimingInBothPeriods() {
        assertEquals(
                List.of(
                        statement(5, 500, 0, item(DifferenceType.TIMING, 1, 500)),
                        statement(6, 0, 500, item(DifferenceType.TIMING, 1, -500))),
                new SmallLedgers()
                        .partner(line("A", 500).in(5))
                        .pool(line("A", 500))
                        .reconcile()
                        .statements());
    }

    @Test
    void showsALastingDifferenceOnceUnderItsOwnName() {
        assertEquals(
                List.of(
                        statement(
                                5,
                                503,
                                0,
                                item(DifferenceType.TIMING, 1, 500),
                                item(DifferenceType.ROUNDING, 1, 3)),
                        statement(6, 0, 500, item(DifferenceType.TIMING, 1, -500))),
                new SmallLedgers()
                        .partner(line("A", 503).in(5))
                        .pool(line("A", 500))
                        .reconcile()
                        .statements());
    }

    @Test
    void showsAnAccrualAndItsReversalInTheirPeriods() {
        assertEquals(
                List.of(
                        statement(5, 500, 0, item(DifferenceType.REVERSAL, 1, 500)),
                        statement(6, -500, 0, item(DifferenceType.REVERSAL, 1, -500))),
                new SmallLedgers()
                        .partner(line("A", 500).in(5).is(Nature.ACCRUAL))
                        .partner(line("A", -500).is(Nature.ACCRUAL))
                        .reconcile()
                        .statements());
    }

    @Test
    void addsUpBreaksOfOneKind() {
        assertEquals(
                List.of(statement(6, 1_000, 4_000, item(DifferenceType.TIMING, 3, -3_000))),
                new SmallLedgers()
                        .partner(line("A", 1_000).of("Ash Ltd"))
                        .pool(line("B", 1_500).of("Elm"))
                        .pool(line("C", 2_500).of("Oak"))
                        .reconcile()
                        .statements());
    }

    @Test
    void wouldNoticeAnItemForgotten() {
        assertEquals(500, statement(6, 500, 0).differencePence());
        assertEquals(
                0, statement(6, 500, 0, item(DifferenceType.TIMING, 1, 500)).differencePence());
    }

    private static Statement.Line item(DifferenceType type, int count, long pence) {
        return new Statement.Line(type, count, pence);
    }

    private static Statement statement(
            int period, long partnerPence, long poolPence, Statement.Line... items) {
        return new Statement(
                "icb",
                Flow.EXPENDITURE,
                new Period(SmallLedgers.YEAR, period),
                partnerPence,
                List.of(items),
                poolPence);
    }
}
