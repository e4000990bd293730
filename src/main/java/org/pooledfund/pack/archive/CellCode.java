package org.pooledfund.pack.archive;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Rag;

/**
 * Cells as short texts, for a pack has hundreds of thousands: a letter that says which kind, then
 * the value. An amount with parts is too much for a text and stays an object.
 */
final class CellCode {
    private CellCode() {}

    /** The text of a cell, if it has one. */
    static Optional<String> of(Cell cell) {
        return switch (cell) {
            case Cell.Blank blank -> Optional.of("");
            case Cell.Text text -> Optional.of("t" + text.value());
            case Cell.Money money ->
                money.parts().isEmpty() ? Optional.of("m" + money.pence()) : Optional.empty();
            case Cell.Whole whole -> Optional.of("w" + whole.value());
            case Cell.Percent percent -> Optional.of("p" + percent.value().toPlainString());
            case Cell.Day day -> Optional.of("d" + day.value());
            case Cell.Rating rating -> Optional.of("r" + rating.value().name() + word(rating));
        };
    }

    /** A word of its own follows a colon. */
    private static String word(Cell.Rating rating) {
        return rating.word().equals(rating.value().word()) ? "" : ":" + rating.word();
    }

    private static Cell rating(String value) {
        int colon = value.indexOf(':');
        return colon < 0
                ? Cell.rag(Rag.valueOf(value))
                : Cell.rag(Rag.valueOf(value.substring(0, colon)), value.substring(colon + 1));
    }

    /** The cell of a text; empty if it is of none. */
    static Optional<Cell> cell(String code) {
        if (code.isEmpty()) {
            return Optional.of(Cell.BLANK);
        }
        String value = code.substring(1);
        try {
            return switch (code.charAt(0)) {
                case 't' -> Optional.of(Cell.text(value));
                case 'm' -> Optional.of(Cell.pence(Long.parseLong(value)));
                case 'w' -> Optional.of(Cell.whole(Long.parseLong(value)));
                case 'p' -> Optional.of(Cell.percent(new BigDecimal(value)));
                case 'd' -> Optional.of(Cell.day(LocalDate.parse(value)));
                case 'r' -> Optional.of(rating(value));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
