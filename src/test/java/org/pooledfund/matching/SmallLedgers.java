package org.pooledfund.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Period;
import org.pooledfund.extract.CodeMap;
import org.pooledfund.extract.ControlTotals;
import org.pooledfund.extract.Entry;
import org.pooledfund.extract.EntryId;
import org.pooledfund.extract.LedgerLine;
import org.pooledfund.extract.LoadReport;
import org.pooledfund.extract.LoadedExtract;
import org.pooledfund.extract.Nature;
import org.pooledfund.extract.Standing;
import org.pooledfund.fund.Tolerances;
import org.pooledfund.match.LinesBuilder;
import org.pooledfund.match.Texts;
import org.pooledfund.match.document.RulesDocument;

/** Ledger lines of a small comparison, told in a few words each, and their reconciliation. */
final class SmallLedgers {
    static final FinancialYear YEAR = new FinancialYear(2025);
    static final Tolerances TOLERANCES =
            new Tolerances(5, 0, 1, 10, new Tolerances.Ratings(20, 50));
    /** The last day of period 6. */
    static final Horizon SEPTEMBER = new Horizon(LocalDate.of(2025, 9, 30), new Period(YEAR, 6), 1);

    static final AgreedRules RULES =
            AgreedRules.standard(RulesDocument.standard().rules(), TOLERANCES);
    private static final ControlTotals NONE = ControlTotals.NONE;

    private record Told(Side side, long number, Line line) {}

    private final List<Told> lines = new ArrayList<>();

    /** A line of the partner's ledger. */
    SmallLedgers partner(Line line) {
        return add(Side.PARTNER, line);
    }

    /** A line of the pool's ledger. */
    SmallLedgers pool(Line line) {
        return add(Side.POOL, line);
    }

    /** A line of the pool's ledger on a code outside the pool. */
    SmallLedgers elsewhere(Line line) {
        return add(Side.POOL, line.outside());
    }

    SmallLedgers add(Side side, Line line) {
        lines.add(new Told(side, lines.size() + 1L, line));
        return this;
    }

    /** The same lines in another order of arrival. */
    SmallLedgers shuffled(Random chance) {
        SmallLedgers others = new SmallLedgers();
        others.lines.addAll(lines);
        Collections.shuffle(others.lines, chance);
        return others;
    }

    Comparison comparison() {
        LineBook book = new LineBook(YEAR, Map.of("S01", "Home care", "S02", "Hospital"), names());
        Texts texts = new Texts();
        EngineLines own = new EngineLines(new LinesBuilder(texts, List.of()), YEAR, "");
        EngineLines pool = new EngineLines(new LinesBuilder(texts, List.of()), YEAR, "");
        EntryIds ownIds = new EntryIds();
        EntryIds poolIds = new EntryIds();
        ControlTotals ownLoaded = NONE;
        ControlTotals poolLoaded = NONE;
        for (Told told : lines) {
            EntryId id = new EntryId(told.side == Side.PARTNER ? 1 : 2, told.number);
            LedgerLine line = told.line.ledgerLine(told.number);
            book.add(new Entry(id, "a-ledger", line), new CodeMap(List.of()));
            (told.side == Side.PARTNER ? own : pool).add(book.name(id), line.amountPence(), line);
            (told.side == Side.PARTNER ? ownIds : poolIds).add(id);
            boolean outside = line.standing() == Standing.OUTSIDE_POOL;
            ControlTotals one = outside ? NONE : NONE.plus(line.amountPence());
            ownLoaded = told.side == Side.PARTNER ? ownLoaded.plus(one) : ownLoaded;
            poolLoaded = told.side == Side.POOL ? poolLoaded.plus(one) : poolLoaded;
        }
        return new Comparison(
                "icb",
                Flow.EXPENDITURE,
                new Comparison.Ledger(own.build(), ownIds, ownLoaded),
                new Comparison.Ledger(pool.build(), poolIds, poolLoaded),
                book);
    }

    private static LineNames names() {
        return new LineNames(List.of(extract(1, "icb.csv"), extract(2, "pool.csv")));
    }

    static LoadedExtract extract(long id, String file) {
        return new LoadedExtract(
                id,
                "a-ledger",
                file,
                "0".repeat(63) + id,
                Instant.EPOCH,
                new LoadReport(NONE, NONE, NONE, NONE));
    }

    Reconciliation reconcile() {
        return new Reconciler(RULES.set(), SEPTEMBER).reconcile(comparison());
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

    /** What is told of a line; what is not is as in {@link SmallLedgers#line}. */
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

        Line outside() {
            return new Line(
                    reference,
                    pence,
                    period,
                    date,
                    party,
                    "",
                    nature,
                    Standing.OUTSIDE_POOL,
                    disputed);
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
    }
}
