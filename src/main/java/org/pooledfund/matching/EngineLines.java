package org.pooledfund.matching;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Period;
import org.pooledfund.extract.LedgerLine;
import org.pooledfund.extract.Nature;
import org.pooledfund.extract.Standing;
import org.pooledfund.match.Field;
import org.pooledfund.match.Lines;
import org.pooledfund.match.LinesBuilder;
import org.pooledfund.match.Trait;

/** Puts ledger lines into the form that the matching engine works on. */
public final class EngineLines {
    private final LinesBuilder lines;
    private final LocalDate firstDay;
    private final List<Field> own;
    private final String counterparty;
    private final int reference;
    private final int party;
    private final int narrative;
    private final int scheme;
    private Period lastPeriod;
    private int lastMonth;

    /**
     * Lines of one side.
     *
     * @param lines where they go; fields of theirs that are in {@link RuleFields} are filled too
     * @param counterparty of all lines, where each ledger names the other body; blank if each line
     *     has its own
     */
    public EngineLines(LinesBuilder lines, FinancialYear year, String counterparty) {
        this.lines = lines;
        this.firstDay = year.firstDay();
        this.own = RuleFields.ALL.stream()
                .filter(field -> lines.column(field) >= 0)
                .toList();
        this.counterparty = counterparty;
        this.reference = lines.column(Field.REFERENCE);
        this.party = lines.column(Field.COUNTERPARTY);
        this.narrative = lines.column(Field.NARRATIVE);
        this.scheme = lines.column(Field.SCHEME);
        this.lastPeriod = new Period(year, 1);
        this.lastMonth = LineBook.month(lastPeriod);
    }

    /**
     * Takes a line.
     *
     * @param amount in units of the rules' decimal places
     */
    public void add(String name, long amount, LedgerLine line) {
        lines.add(name, amount, line.date().toEpochDay(), month(line.period()));
        lines.set(reference, line.reference());
        lines.set(party, counterparty.isEmpty() ? line.party() : counterparty);
        lines.set(narrative, line.narrative());
        if (line.scheme().isPresent()) {
            lines.set(scheme, line.scheme().get());
        }
        for (Field field : own) {
            lines.set(lines.column(field), RuleFields.of(line, field));
        }
        if (!isPlain(line)) {
            lines.traits(traits(line));
        }
    }

    /** Lines that follow one another are mostly of one period. */
    private int month(Period period) {
        if (!period.equals(lastPeriod)) {
            lastPeriod = period;
            lastMonth = LineBook.month(period);
        }
        return lastMonth;
    }

    private boolean isPlain(LedgerLine line) {
        return !line.nature().isAccrual()
                && line.nature() != Nature.CLIENT_INCOME
                && line.standing() != Standing.OUTSIDE_POOL
                && line.standing() != Standing.UNMAPPED
                && !line.disputed()
                && !line.date().isBefore(firstDay);
    }

    Lines build() {
        return lines.build();
    }

    private EnumSet<Trait> traits(LedgerLine line) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        add(traits, Trait.ACCRUAL, line.nature().isAccrual());
        add(traits, Trait.CLIENT_INCOME, line.nature() == Nature.CLIENT_INCOME);
        add(traits, Trait.DISPUTED, line.disputed());
        add(traits, Trait.OUTSIDE_POOL, line.standing() == Standing.OUTSIDE_POOL);
        add(traits, Trait.UNMAPPED, line.standing() == Standing.UNMAPPED);
        add(traits, Trait.PRIOR_YEAR, line.date().isBefore(firstDay));
        return traits;
    }

    private static void add(EnumSet<Trait> traits, Trait trait, boolean has) {
        if (has) {
            traits.add(trait);
        }
    }
}
