package org.pooledfund.pack.quarterly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.matching.ReconciliationSummary;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Table;
import org.pooledfund.settlement.CashFlow;
import org.pooledfund.settlement.PoolTotals;
import org.pooledfund.settlement.RiskShare;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.TrueUp;
import org.pooledfund.settlement.payment.NextVersion;
import org.pooledfund.settlement.payment.SettlementVersion;

/** The pack shows what moved gross, what was signed, what is payable on top, and what changed. */
class SettledTablesTest {
    private static final String SAMPLE = "sample-data/agreements/circular/agreement.yaml";

    @Test
    void circularCashIsShownGrossInBothDirections() throws Exception {
        Table flows = table(figures(agreement(), 5_200_000_00L, Optional.empty()), "flows");

        assertEquals(2, flows.rows().size());
        assertTrue(text(flows).contains("contribution paid in"), text(flows));
        assertTrue(text(flows).contains("contribution paid back"), text(flows));
    }

    @Test
    void withoutASignedVersionNothingIsSaidOfOne() throws Exception {
        assertEquals(
                1,
                new SettledTables(figures(agreement(), 5_200_000_00L, Optional.empty()))
                        .blocks()
                        .size());
    }

    @Test
    void aCorrectionShowsWhatWasSignedTheTrueUpAndEveryChange() throws Exception {
        Agreement agreement = agreement();
        Settlement first = settle(agreement, 5_200_000_00L);
        NextVersion opening = new NextVersion(agreement, Optional.empty());
        SettlementVersion signed =
                opening.of(first, TrueUp.of(first, agreement.host(), Map.of()), "");
        Figures figures = figures(agreement, 5_300_000_00L, Optional.of(signed));

        Table trueUp = table(figures, "true-up");
        Row board = trueUp.rows().get(1);

        assertEquals(
                signed.standings().get(1).nowPence(),
                ((Cell.Money) board.cells().get(2)).pence());
        assertEquals(60_000_00L, ((Cell.Money) board.cells().getLast()).pence());
        assertTrue(text(table(figures, "signed")).contains("A. Fairweather"));
        assertTrue(text(table(figures, "signed")).contains("5ea1"));
        assertTrue(text(table(figures, "since-signed")).contains("Share"));
    }

    private static Figures figures(
            Agreement agreement, long spentPence, Optional<SettlementVersion> signed) {
        Settlement settlement = settle(agreement, spentPence);
        Settled settled = new Settled(
                CashFlow.of(agreement, settlement),
                signed.stream()
                        .map(one -> new Settled.Signed(
                                one, "A. Fairweather", LocalDate.of(2026, 4, 20), "5ea1"))
                        .toList(),
                signed.map(one -> new NextVersion(agreement, Optional.of(one)).draft(settlement)));
        return new Figures(
                agreement,
                settlement,
                new ReconciliationSummary(List.of(), List.of(), List.of(), List.of()),
                new Ledgers(List.of(), List.of()),
                List.of(),
                Besides.NOTHING,
                List.of(),
                List.of(),
                List.of(),
                LocalDate.of(2026, 4, 30),
                1,
                List.of(),
                settled);
    }

    private static Settlement settle(Agreement agreement, long spentPence) {
        return RiskShare.settle(
                agreement,
                new PoolTotals(
                        new Period(agreement.year(), Period.MARCH),
                        Map.of("S1", spentPence),
                        0,
                        Map.of()));
    }

    private static Agreement agreement() throws Exception {
        return AgreementDocument.read("agreement.yaml", Files.readString(Path.of(SAMPLE)));
    }

    private static Table table(Figures figures, String id) {
        return new SettledTables(figures)
                .blocks().stream()
                        .map(Table.class::cast)
                        .filter(table -> table.id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    private static String text(Table table) {
        return table.rows().toString();
    }
}
