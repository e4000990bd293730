package org.pooledfund.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Period;
import org.pooledfund.extract.Entry;
import org.pooledfund.extract.EntryId;
import org.pooledfund.extract.LedgerLine;
import org.pooledfund.extract.Nature;
import org.pooledfund.extract.Standing;
import org.pooledfund.fund.Tolerances;

/** Ledger lines of a small comparison, told in a few words each, and their reconciliation. */
final class Lines {
    static final FinancialYear YEAR = new FinancialYear(2025);
    static final Tolerances TOLERANCES =
            new Tolerances(5, 0, 1, 10, new Tolerances.Ratings(20, 50));
    /** The last day of period 6. */
    static final Horizon SEPTEMBER = new Horizon(LocalDate.of(2025, 9, 30), new Period(YEAR, 6), 1);

    private final List<Item> items = new ArrayList<>();
    private final List<Item> outsidePool = new ArrayList<>();
    private long number;

    /** A line of the partner's ledger. */
    Lines partner(Line line) {
        items.add(line.item(Side.PARTNER, ++number));
        return this;
    }

    /** A line of the pool's ledger. */
    Lines pool(Line line) {
        items.add(line.item(Side.POOL, ++number));
        return this;
    }

    /** A line of the pool's ledger on a code outside the pool. */
    Lines elsewhere(Line line) {
        outsidePool.add(line.item(Side.POOL, ++number));
        return this;
    }

    Comparison comparison() {
        return new Comparison("icb", Flow.EXPENDITURE, items, outsidePool);
    }

    Reconciliation reconcile() {
        return new Reconciler(TOLERANCES, SEPTEMBER).reconcile(comparison());
    }

    static Line line(String reference, long pence) {
        return new Line(
                reference,
                pence,
                6,
                LocalDate.of(2025, 9, 1),
                "Ash Ltd",
                "S01",
                Nature.EXPENDITURE,
                Standing.IN_SCHEME,
                false);
    }

    /** What is told of a line; what is not is as in {@link Lines#line}. */
    record Line(
            String reference,
            long pence,
            int period,
            LocalDate date,
            String party,
            String scheme,
            Nature nature,
            Standing standing,
            boolean disputed) {

        Line in(int otherPeriod) {
            return new Line(
                    reference, pence, otherPeriod, date, party, scheme, nature, standing, disputed);
        }

        Line on(String day) {
            return new Line(
                    reference,
                    pence,
                    period,
                    LocalDate.parse(day),
                    party,
                    scheme,
                    nature,
                    standing,
                    disputed);
        }

        Line of(String otherParty) {
            return new Line(
                    reference, pence, period, date, otherParty, scheme, nature, standing, disputed);
        }

        Line scheme(String other) {
            return new Line(
                    reference, pence, period, date, party, other, nature, standing, disputed);
        }

        Line is(Nature other) {
            return new Line(
                    reference, pence, period, date, party, scheme, other, standing, disputed);
        }

        Line unmapped() {
            return new Line(
                    reference, pence, period, date, party, "", nature, Standing.UNMAPPED, disputed);
        }

        Line isDisputed() {
            return new Line(reference, pence, period, date, party, scheme, nature, standing, true);
        }

        LedgerLine ledgerLine(long line) {
            return new LedgerLine(
                    line,
                    new Period(YEAR, period),
                    date,
                    pence,
                    nature,
                    standing,
                    Optional.of(scheme).filter(text -> !text.isEmpty()),
                    Optional.empty(),
                    reference,
                    "T" + line,
                    party,
                    "",
                    "C1",
                    "A1",
                    disputed);
        }

        Item item(Side side, long number) {
            EntryId id = new EntryId(side == Side.PARTNER ? 1 : 2, number);
            return Item.of(new Entry(id, "a-ledger", ledgerLine(number)), side, Flow.EXPENDITURE);
        }
    }
}
