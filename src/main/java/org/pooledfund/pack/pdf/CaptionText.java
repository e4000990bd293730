package org.pooledfund.pack.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pooledfund.pack.Casting;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.Table;
import org.pooledfund.pack.Unit;

/**
 * What every table must say of its figures: the unit, how signs read, and whether rounding shows in
 * the totals.
 */
final class CaptionText {
    private final Wording words;

    private final Unit unit;

    CaptionText(Wording words, Unit unit) {
        this.words = words;
        this.unit = unit;
    }

    String of(Table table) {
        Set<ColumnKind> kinds =
                table.columns().stream().map(Column::kind).collect(Collectors.toSet());
        List<String> sentences = new ArrayList<>();
        boolean money = kinds.stream().anyMatch(ColumnKind::isMoney);
        boolean rounded = kinds.stream().anyMatch(ColumnKind::isRounded);
        if (money) {
            boolean exact = kinds.contains(ColumnKind.MONEY_PENCE)
                    || kinds.contains(ColumnKind.VARIANCE_PENCE);
            sentences.add(words.get(!rounded ? "table.pence" : exact ? mixed() : whole()));
        }
        if (kinds.stream().anyMatch(ColumnKind::isVariance)) {
            sentences.add(words.get("table.variance"));
        } else if (hasNegatives(table)) {
            sentences.add(words.get("table.brackets"));
        }
        if (rounded && isRoundingShown(table)) {
            sentences.add(words.get("table.rounding"));
        }
        return String.join(" ", sentences);
    }

    private String whole() {
        return unit == Unit.POUNDS ? "table.pounds" : "table.thousands";
    }

    private String mixed() {
        return unit == Unit.POUNDS ? "table.mixed" : "table.mixed-thousands";
    }

    private boolean isRoundingShown(Table table) {
        return IntStream.range(0, table.rows().size())
                .filter(row -> table.rows().get(row).kind().isSum())
                .anyMatch(row -> Casting.roundingPence(table, row, unit).isPresent());
    }

    private static boolean hasNegatives(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(CaptionText::isNegative);
    }

    private static boolean isNegative(Cell cell) {
        return switch (cell) {
            case Cell.Money money -> money.pence() < 0;
            case Cell.Whole whole -> whole.value() < 0;
            case Cell.Percent percent -> percent.value().signum() < 0;
            default -> false;
        };
    }
}
