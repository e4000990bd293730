package org.pooledfund.pack.xlsx;

import java.math.BigDecimal;
import java.util.Optional;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.CellText;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.Pounds;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.VisibleText;

/**
 * Writes one value as Excel's own type: numbers as numbers, days as days, text as text that stays
 * text.
 */
final class CellWriter {
    /** Excel keeps 15 digits; more would change pence silently. */
    private static final int MOST_DIGITS = 15;

    private static final int LONGEST_TEXT = 32_767;
    private final Styles styles;

    CellWriter(Styles styles) {
        this.styles = styles;
    }

    void write(org.apache.poi.ss.usermodel.Cell target, Cell value, ColumnKind kind, Row.Kind row) {
        target.setCellStyle(styles.value(kind, row));
        switch (value) {
            case Cell.Blank blank -> target.setBlank();
            case Cell.Money money -> number(target, Pounds.pounds(money.pence()));
            case Cell.Whole whole -> number(target, BigDecimal.valueOf(whole.value()));
            case Cell.Percent percent -> number(target, percent.value().movePointLeft(2));
            case Cell.Day day -> target.setCellValue(day.value());
            case Cell.Rating rating -> {
                target.setCellStyle(styles.rating(rating.value()));
                target.setCellValue(rating.value().shape() + " " + rating.word());
            }
            case Cell.Text text -> {
                target.setCellStyle(styles.text(kind, row));
                target.setCellValue(text(text.value()));
            }
        }
    }

    /**
     * Writes a sum as a formula that carries its value, so that readers that do not calculate show
     * it too.
     */
    void writeSum(
            org.apache.poi.ss.usermodel.Cell target,
            Cell value,
            String formula,
            ColumnKind kind,
            Row.Kind row) {
        target.setCellStyle(styles.value(kind, row));
        target.setCellFormula(formula);
        number(target, amount(value).orElseThrow());
    }

    /** The number of characters that the value takes in a column. */
    static int width(Cell value, ColumnKind kind) {
        ColumnKind shown = kind == ColumnKind.MONEY_POUNDS || kind == ColumnKind.VARIANCE
                ? ColumnKind.MONEY_PENCE
                : kind;
        return CellText.of(value, shown).text().length() + (kind == ColumnKind.RAG ? 2 : 0);
    }

    static String text(String value) {
        String visible = VisibleText.of(value);
        if (visible.length() <= LONGEST_TEXT) {
            return visible;
        }
        String mark =
                " [cut: " + visible.length() + " characters are more than Excel holds in a cell]";
        return visible.substring(0, LONGEST_TEXT - mark.length()) + mark;
    }

    private static Optional<BigDecimal> amount(Cell value) {
        return switch (value) {
            case Cell.Money money -> Optional.of(Pounds.pounds(money.pence()));
            case Cell.Whole whole -> Optional.of(BigDecimal.valueOf(whole.value()));
            default -> Optional.empty();
        };
    }

    private static void number(org.apache.poi.ss.usermodel.Cell target, BigDecimal value) {
        if (value.stripTrailingZeros().precision() > MOST_DIGITS) {
            throw new IllegalArgumentException(
                    "workbook, sheet '" + target.getSheet().getSheetName() + "', "
                            + target.getAddress() + ": " + value.toPlainString() + " has more than "
                            + MOST_DIGITS
                            + " digits, which Excel cannot hold exactly");
        }
        target.setCellValue(value.doubleValue()); // the nearest double shows the same 15 digits
    }
}
