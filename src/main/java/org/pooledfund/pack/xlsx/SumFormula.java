package org.pooledfund.pack.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.pooledfund.pack.Casting;
import org.pooledfund.pack.Table;

/**
 * The live formula of a total that is the plain sum of the rows above it; made of row and column
 * numbers alone.
 */
final class SumFormula {
    private static final int MOST_RANGES = 30;

    private SumFormula() {}

    /** SUM over the parts of that row and column, or nothing when the cell is no plain sum. */
    static Optional<String> of(Table table, int row, int column, int firstSheetRow) {
        if (!table.rows().get(row).kind().isSum() || !Casting.isPlainSum(table, row, column)) {
            return Optional.empty();
        }
        List<String> ranges = ranges(Casting.parts(table, row), column, firstSheetRow);
        return ranges.isEmpty() || ranges.size() > MOST_RANGES
                ? Optional.empty()
                : Optional.of("SUM(" + String.join(",", ranges) + ")");
    }

    private static List<String> ranges(List<Integer> rows, int column, int firstSheetRow) {
        String letters = CellReference.convertNumToColString(column);
        List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i == rows.size() - 1 || rows.get(i + 1) != rows.get(i) + 1;
            if (last) {
                int first = rows.get(from) + firstSheetRow + 1;
                int end = rows.get(i) + firstSheetRow + 1;
                ranges.add(letters + first + ":" + letters + end);
                from = i + 1;
            }
        }
        return ranges;
    }
}
