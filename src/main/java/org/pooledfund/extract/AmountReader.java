package org.pooledfund.extract;

import java.math.BigDecimal;
import java.util.Optional;
import org.pooledfund.money.Pence;
import org.pooledfund.problem.Problem;

/** Reads the amount of a row in the way its source writes it. */
final class AmountReader {
    private static final String AMOUNT_EXAMPLE = "1,234.56 or -1,234.56";

    private final AmountRule rule;

    AmountReader(AmountRule rule) {
        this.rule = rule;
    }

    /** The amount of a row of data. */
    Sides sides(DataRow row) throws Unreadable {
        return switch (rule.mode()) {
            case SIGNED -> signed(row);
            case DEBIT_AND_CREDIT -> debitOrCredit(row);
            case INDICATOR -> indicated(row);
        };
    }

    /**
     * The amounts of a row of data, also one that is set aside, as a row of totals adds them; empty
     * if it has none that can be read.
     */
    Optional<Sides> added(DataRow row) {
        boolean isBlankCredit =
                rule.indicator().filter(words -> words.isCredit("")).isPresent();
        return added(row, isBlankCredit);
    }

    /**
     * The amounts of a row of totals or of a balance, which may have both a debit and a credit, or
     * a signed net amount without a word, whatever the file's other amounts without one are.
     */
    Optional<Sides> totals(DataRow row) {
        return added(row, false);
    }

    private Optional<Sides> added(DataRow row, boolean isBlankCredit) {
        try {
            return Optional.of(
                    switch (rule.mode()) {
                        case SIGNED -> signed(row);
                        case DEBIT_AND_CREDIT ->
                            new Sides(side(row, Column.DEBIT), side(row, Column.CREDIT));
                        case INDICATOR ->
                            worded(row).word().isEmpty() && !isBlankCredit
                                    ? signed(row)
                                    : indicated(row);
                    });
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private static Sides debitOrCredit(DataRow row) throws Unreadable {
        long debit = side(row, Column.DEBIT);
        long credit = side(row, Column.CREDIT);
        if (debit != 0 && credit != 0) {
            throw row.unreadable(
                    Column.DEBIT,
                    Problem.AMOUNT_ON_BOTH_SIDES,
                    Pence.format(debit),
                    Pence.format(credit));
        }
        if (row.cell(Column.DEBIT).isEmpty() && row.cell(Column.CREDIT).isEmpty()) {
            throw row.unreadable(Column.DEBIT, Problem.AMOUNT_MISSING);
        }
        return new Sides(debit, credit);
    }

    private Sides signed(DataRow row) throws Unreadable {
        String cell = needed(row);
        boolean adverse = rule.brackets() == AmountRule.Brackets.ADVERSE;
        if (adverse && Amount.hasMinus(cell)) {
            throw row.unreadable(Column.AMOUNT, Problem.MINUS_WHERE_BRACKETS_SPEAK, cell);
        }
        long pence = side(row, Column.AMOUNT);
        boolean turn = adverse || rule.incomeIsPositive();
        return new Sides(turn ? Math.negateExact(pence) : pence, 0);
    }

    private Sides indicated(DataRow row) throws Unreadable {
        String cell = needed(row);
        WordedAmount found = worded(row);
        if (found.amount().isEmpty()) {
            throw row.unreadable(Column.AMOUNT, Problem.AMOUNT_MISSING);
        }
        long pence = pence(row, Column.AMOUNT, found.amount());
        if (pence < 0) {
            throw row.unreadable(Column.AMOUNT, Problem.SIGN_AND_INDICATOR, cell, found.word());
        }
        Indicator indicator = rule.indicator().orElseThrow();
        if (indicator.isDebit(found.word())) {
            return new Sides(pence, 0);
        }
        if (indicator.isCredit(found.word())) {
            return new Sides(Math.negateExact(pence), 0);
        }
        throw row.unreadable(
                Column.INDICATOR, Problem.INDICATOR_UNKNOWN, found.word(), indicator.expected());
    }

    /** The word has a column of its own, or stands in the cell of the amount. */
    private static WordedAmount worded(DataRow row) {
        String cell = row.cell(Column.AMOUNT);
        return row.header().place(Column.INDICATOR) == row.header().place(Column.AMOUNT)
                ? WordedAmount.of(cell)
                : new WordedAmount(cell, row.cell(Column.INDICATOR));
    }

    private static String needed(DataRow row) throws Unreadable {
        String cell = row.cell(Column.AMOUNT);
        if (cell.isEmpty()) {
            throw row.unreadable(Column.AMOUNT, Problem.AMOUNT_MISSING);
        }
        return cell;
    }

    private static long side(DataRow row, Column column) throws Unreadable {
        return pence(row, column, row.cell(column));
    }

    private static long pence(DataRow row, Column column, String cell) throws Unreadable {
        if (cell.isEmpty()) {
            return 0;
        }
        long plain = Amount.plainPence(cell);
        if (plain != Amount.NOT_PLAIN) {
            return plain;
        }
        BigDecimal pounds = Amount.pounds(cell)
                .orElseThrow(() ->
                        row.unreadable(column, Problem.AMOUNT_UNREADABLE, cell, AMOUNT_EXAMPLE));
        return Amount.pence(pounds)
                .orElseThrow(() -> row.unreadable(column, Problem.AMOUNT_TOO_FINE, cell));
    }
}
