package org.pooledfund.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.fund.Scheme;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.problem.Place;

/** A pool's ledger, written down as a position file, settles to the same pence. */
class LedgerAndFileTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void settleToTheSamePence(int months) throws IOException {
        Agreement agreement = agreement();
        for (long seed = 0; seed < 20; seed++) {
            PoolTotals totals = totals(agreement, months, new Random(seed * 100 + months));
            Settlement nightly = RiskShare.settle(agreement, totals);

            for (Budgets budgets : Budgets.values()) {
                Settlement alone = RiskShare.settle(
                        agreement,
                        EnteredPosition.of(
                                agreement,
                                rows(agreement, totals, budgets),
                                new Basis(totals.through(), Basis.Outlook.TO_DATE, false)));

                assertEquals(nightly.variancePence(), alone.variancePence());
                assertEquals(nightly.shares(), alone.shares());
                assertEquals(nightly.transfers(), alone.transfers());
                assertEquals(
                        nightly.remainder().carriedForward(), alone.remainder().carriedForward());
            }
        }
    }

    /** Budgets that no month's part divides evenly, funded by three partners. */
    private static Agreement agreement() throws IOException {
        String text = Files.readString(Path.of("sample-data/agreement.yaml"));
        return AgreementDocument.read(
                "agreement.yaml",
                text.replace("amount: 11,640,000.00", "amount: 11,640,000.07")
                        .replace("amount: 360,000.00", "amount: 360,000.04")
                        .replace("budget: 11,640,000.00", "budget: 11,640,000.07")
                        .replace("budget: 360,000.00", "budget: 360,000.04"));
    }

    private static PoolTotals totals(Agreement agreement, int months, Random random) {
        Map<String, Long> spent = new LinkedHashMap<>();
        for (Scheme scheme : agreement.schemes()) {
            spent.put(
                    scheme.id(),
                    scheme.budgetPence() * months / 12 + random.nextInt(20_000_000) - 10_000_000);
        }
        Map<String, Long> received = new LinkedHashMap<>();
        for (String partner : agreement.partnerIds()) {
            received.put(partner, (long) random.nextInt(1_000_000_000));
        }
        return new PoolTotals(new Period(agreement.year(), months), spent, 0, received);
    }

    /** What the ledger says: the funders' budgets, the leads' spending, the cash. */
    private static List<PositionRow> rows(Agreement agreement, PoolTotals totals, Budgets budgets) {
        List<PositionRow> rows = new ArrayList<>();
        Funding funding = new Funding(agreement);
        for (Scheme scheme : agreement.schemes()) {
            funding.of(scheme).forEach((partner, pence) -> {
                long apart = budgets == Budgets.OF_BOTH_SIGNS ? pence / 3 + 1_234_567 : 0;
                if (budgets != Budgets.LEFT_OUT) {
                    rows.add(budget(scheme, partner, pence + apart));
                }
                if (apart != 0) {
                    rows.add(budget(scheme, partner, -apart));
                }
            });
            long spent = totals.spentPence(scheme.id());
            boolean paidBack = !scheme.lead().equals(agreement.host());
            rows.add(row(
                    Optional.of(scheme),
                    scheme.lead(),
                    new PositionRow.Amounts(
                            Optional.empty(), spent, Optional.empty(), 0, paidBack ? spent : 0)));
        }
        totals.receivedByPartner()
                .forEach((partner, pence) -> rows.add(row(
                        Optional.empty(),
                        partner,
                        new PositionRow.Amounts(Optional.empty(), 0, Optional.empty(), pence, 0))));
        return rows;
    }

    /** How the file writes the budgets. */
    private enum Budgets {
        LEFT_OUT,
        OF_ONE_SIGN,
        OF_BOTH_SIGNS
    }

    private static PositionRow budget(Scheme scheme, String partner, long pence) {
        return row(
                Optional.of(scheme),
                partner,
                new PositionRow.Amounts(Optional.of(pence), 0, Optional.empty(), 0, 0));
    }

    private static PositionRow row(
            Optional<Scheme> scheme, String partner, PositionRow.Amounts amounts) {
        Optional<FundingSource> source =
                amounts.budget().isPresent() ? Optional.empty() : scheme.map(Scheme::source);
        return new PositionRow(
                Place.of("position.csv"),
                scheme.map(Scheme::id),
                partner,
                source,
                amounts,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }
}
