package org.pooledfund.extract;

import java.util.Optional;
import org.pooledfund.money.Pence;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/**
 * What a file and its sender say of its amounts, checked against its rows. A row whose amount is
 * unreadable may or may not be in a total, so then totals are left alone.
 */
final class Controls {
    private final SourceProfile profile;
    private final String file;
    private final AmountLog amounts = new AmountLog();
    private Sides sides = Sides.NONE;
    private long rows;
    private boolean everyAmountRead = true;
    private Optional<Sides> totals = Optional.empty();
    private long totalsLine;
    private Optional<Sides> opening = Optional.empty();
    private Optional<Sides> closing = Optional.empty();
    private long closingLine;

    Controls(SourceProfile profile, String file) {
        this.profile = profile;
        this.file = file;
    }

    /** A row of data, whatever becomes of it; its amounts are as a row of totals would add them. */
    void data(long line, Optional<Sides> amount, boolean readable) {
        rows++;
        everyAmountRead &= readable;
        amount.ifPresent(row -> {
            sides = sides.plus(row);
            amounts.add(line, row.pence());
        });
    }

    /** If the row is one of totals or of a balance, its amount, counted as ignored. */
    Optional<Long> control(DataRow row, AmountReader reader) {
        if (isTotals(row)) {
            totals = reader.totals(row);
            totalsLine = row.line();
            return Optional.of(totals.map(Sides::pence).orElse(0L));
        }
        Optional<IntakeRules.Balances> rule = profile.intake().balances();
        String cell = rule.map(b -> row.header().cell(row.cells(), b.column())).orElse("");
        if (rule.isEmpty() || cell.isEmpty()) {
            return Optional.empty();
        }
        if (rule.get().opening().matches(cell)) {
            opening = reader.totals(row);
            return Optional.of(opening.map(Sides::pence).orElse(0L));
        }
        if (rule.get().closing().matches(cell)) {
            closing = reader.totals(row);
            closingLine = row.line();
            return Optional.of(closing.map(Sides::pence).orElse(0L));
        }
        return Optional.empty();
    }

    private boolean isTotals(DataRow row) {
        return profile.totalsRow()
                .map(rule -> row.header()
                        .cell(row.cells(), rule.column())
                        .regionMatches(
                                true, 0, rule.startsWith(), 0, rule.startsWith().length()))
                .orElse(false);
    }

    /**
     * Compares all there is to compare.
     *
     * @throws ProblemException if something differs
     */
    void check(Optional<Manifest> manifest) {
        checkTotals();
        checkBalances();
        manifest.ifPresent(this::checkManifest);
    }

    /** A file that was cut off has lost its totals row. */
    private void checkTotals() {
        if (profile.totalsRow().isPresent() && totals.isEmpty()) {
            throw new ProblemException(
                    totalsLine == 0
                            ? Finding.at(
                                    Place.of(file),
                                    Problem.TOTALS_ROW_MISSING,
                                    profile.totalsRow().get().startsWith(),
                                    profile.totalsRow().get().column())
                            : Finding.at(Place.of(file, totalsLine), Problem.TOTALS_UNREADABLE));
        }
        if (totals.isPresent() && everyAmountRead && !totals.get().equals(sides)) {
            Sides said = totals.get();
            throw new ProblemException(Finding.at(
                    Place.of(file, totalsLine),
                    Problem.TRAILER_TOTAL_DIFFERS,
                    said.text(profile.amount().mode()),
                    sides.text(profile.amount().mode()),
                    Pence.format(said.pence() - sides.pence()),
                    new TotalGap(amounts).explanation(said.pence(), sides.pence())));
        }
    }

    private void checkBalances() {
        if (profile.intake().balances().isEmpty()) {
            return;
        }
        if (opening.isEmpty() || closing.isEmpty()) {
            throw new ProblemException(Finding.at(
                    Place.of(file),
                    Problem.BALANCE_MISSING,
                    opening.isEmpty() ? "opening" : "closing"));
        }
        long before = opening.get().pence();
        long after = closing.get().pence();
        long expected = Math.addExact(before, sides.pence());
        if (everyAmountRead && expected != after) {
            throw new ProblemException(Finding.at(
                    Place.of(file, closingLine),
                    Problem.BALANCE_DIFFERS,
                    Pence.format(before),
                    Pence.format(sides.pence()),
                    Pence.format(expected),
                    Pence.format(after)));
        }
    }

    private void checkManifest(Manifest manifest) {
        if (manifest.rows().isPresent() && manifest.rows().get() != rows) {
            throw new ProblemException(Finding.at(
                    Place.of(file), Problem.ROW_COUNT_DIFFERS, manifest.rows().get(), rows));
        }
        boolean turned = profile.amount().incomeIsPositive()
                || profile.amount().brackets() == AmountRule.Brackets.ADVERSE;
        long found = turned ? Math.negateExact(sides.pence()) : sides.pence();
        long said = manifest.totalPence().orElse(found);
        if (everyAmountRead && said != found) {
            throw new ProblemException(Finding.at(
                    Place.of(file),
                    Problem.CONTROL_TOTAL_DIFFERS,
                    Pence.format(said),
                    Pence.format(found),
                    Pence.format(said - found),
                    new TotalGap(amounts).explanation(turned ? -said : said, sides.pence())));
        }
    }
}
