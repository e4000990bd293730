package org.pooledfund.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the totals of a table cast: which rows a total sums, and whether rounding to pounds
 * shows.
 */
public final class Casting {
    private Casting() {}

    /**
     * The rows (from 0) that the total or subtotal in that row would sum: body rows since the
     * previous total; for a
     * subtotal since any sum or heading.
     */
    public static List<Integer> parts(Table table, int sumRow) {
        boolean grand = table.rows().get(sumRow).kind() == Row.Kind.TOTAL;
        List<Integer> parts = new ArrayList<>();
        for (int i = sumRow - 1; i >= 0; i--) {
            Row.Kind kind = table.rows().get(i).kind();
            if (kind == Row.Kind.BODY) {
                parts.addFirst(i);
            } else if (!grand || kind == Row.Kind.TOTAL) {
                break;
            }
        }
        return parts;
    }

    /**
     * Whether that cell of a total row is exactly the plain sum of its parts, all of the same type.
     */
    public static boolean isPlainSum(Table table, int sumRow, int column) {
        List<Cell> parts = partCells(table, sumRow, column);
        return switch (cell(table, sumRow, column)) {
            case Cell.Money total -> allMoney(parts) && sum(parts) == total.pence();
            case Cell.Whole total ->
                parts.stream().allMatch(Cell.Whole.class::isInstance)
                        && parts.stream()
                                        .mapToLong(c -> ((Cell.Whole) c).value())
                                        .sum()
                                == total.value();
            default -> false;
        };
    }

    /**
     * What makes the rounded parts of a sum add up to the rounded sum, column by column; nil where
     * they do by themselves.
     *
     * @return an amount for each column, or nothing if all are nil
     */
    public static Optional<List<Long>> roundingPence(Table table, int sumRow, Unit unit) {
        List<Long> missing = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            boolean rounded = table.columns().get(column).kind().isRounded();
            missing.add(
                    rounded && isPlainSum(table, sumRow, column)
                            ? unit.pence(missing(table, sumRow, column, unit))
                            : 0L);
        }
        return missing.stream().allMatch(pence -> pence == 0)
                ? Optional.empty()
                : Optional.of(missing);
    }

    private static long missing(Table table, int row, int column, Unit unit) {
        return cell(table, row, column) instanceof Cell.Money total
                ? unit.rounded(total.pence())
                        - partCells(table, row, column).stream()
                                .filter(Cell.Money.class::isInstance)
                                .mapToLong(c -> unit.rounded(((Cell.Money) c).pence()))
                                .sum()
                : 0;
    }

    private static boolean allMoney(List<Cell> parts) {
        return !parts.isEmpty()
                && parts.stream().allMatch(c -> c instanceof Cell.Money || c instanceof Cell.Blank);
    }

    private static long sum(List<Cell> parts) {
        return parts.stream()
                .filter(Cell.Money.class::isInstance)
                .mapToLong(c -> ((Cell.Money) c).pence())
                .reduce(0, Math::addExact);
    }

    private static List<Cell> partCells(Table table, int sumRow, int column) {
        return parts(table, sumRow).stream()
                .map(row -> cell(table, row, column))
                .toList();
    }

    private static Cell cell(Table table, int row, int column) {
        return table.rows().get(row).cells().get(column);
    }
}
