package org.pooledfund.match.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.pooledfund.extract.Extraction;
import org.pooledfund.extract.LedgerLine;
import org.pooledfund.extract.Nature;
import org.pooledfund.extract.Standing;
import org.pooledfund.extract.format.Rows;
import org.pooledfund.match.Field;
import org.pooledfund.match.LinesBuilder;
import org.pooledfund.match.Trait;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.ProblemException;

/**
 * Reads an extract by its profile into lines: all of it, or none. A line's id is where it stands in
 * its file; lines outside income and expenditure are left out, as in a run.
 */
final class ExtractLedger {
    private static final int MOST_FINDINGS = 20;
    private static final int PENCE = 2;
    private static final int MONTHS = 12;

    private final LedgerFile.Extract file;
    private final LinesBuilder lines;
    private final long unitsInAPenny;
    private final List<Finding> findings = new ArrayList<>();

    ExtractLedger(LedgerFile.Extract file, int decimalPlaces, LinesBuilder lines) {
        this.file = file;
        this.lines = lines;
        this.unitsInAPenny = decimalPlaces < PENCE
                ? 0
                : java.math.BigInteger.TEN.pow(decimalPlaces - PENCE).longValueExact();
    }

    /**
     * Reads it.
     *
     * @throws ProblemException if it may not be loaded, or a row cannot be read
     */
    void read() throws IOException {
        String name = String.valueOf(file.path().getFileName());
        Extraction extraction =
                new Extraction(file.profile(), file.year(), name, this::take, rejection -> {
                    if (findings.size() < MOST_FINDINGS) {
                        findings.add(rejection.finding());
                    }
                });
        Rows.of(file.profile().format()).read(file.path(), extraction::row, (done, total) -> {});
        if (!findings.isEmpty()) {
            throw new ProblemException(findings);
        }
        extraction.finish();
    }

    private void take(LedgerLine line) {
        if (line.nature() == Nature.BALANCE_SHEET) {
            return;
        }
        var month = line.period().firstDay();
        lines.add(
                Long.toString(line.line()),
                Math.multiplyExact(line.amountPence(), unitsInAPenny),
                line.date().toEpochDay(),
                month.getYear() * MONTHS + month.getMonthValue());
        lines.set(lines.column(Field.REFERENCE), line.reference());
        lines.set(lines.column(Field.COUNTERPARTY), line.party());
        lines.set(lines.column(Field.NARRATIVE), line.narrative());
        lines.set(lines.column(Field.SCHEME), line.scheme().orElse(""));
        lines.traits(traits(line));
    }

    private EnumSet<Trait> traits(LedgerLine line) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        add(traits, Trait.ACCRUAL, line.nature().isAccrual());
        add(traits, Trait.CLIENT_INCOME, line.nature() == Nature.CLIENT_INCOME);
        add(traits, Trait.DISPUTED, line.disputed());
        add(traits, Trait.OUTSIDE_POOL, line.standing() == Standing.OUTSIDE_POOL);
        add(traits, Trait.UNMAPPED, line.standing() == Standing.UNMAPPED);
        add(traits, Trait.PRIOR_YEAR, line.date().isBefore(file.year().firstDay()));
        return traits;
    }

    private static void add(EnumSet<Trait> traits, Trait trait, boolean has) {
        if (has) {
            traits.add(trait);
        }
    }
}
