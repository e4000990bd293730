package org.pooledfund.pack.xlsx;

import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.pooledfund.pack.RowFormula;
import org.pooledfund.pack.Table;

/** The live formula of a cell that other cells make; made of row and column numbers alone. */
final class CellFormula {
    private CellFormula() {}

    /** The sum of the rows above or what the column is made of; nothing for a figure of its own. */
    static Optional<String> of(Table table, int row, int column, int firstSheetRow) {
        return SumFormula.of(table, row, column, firstSheetRow)
                .or(() -> table.formula(row, column).map(f -> text(f, row + firstSheetRow + 1)));
    }

    private static String text(RowFormula formula, int sheetRow) {
        String text = formula.operands().stream()
                .map(operand -> (operand.added() ? "+" : "-")
                        + CellReference.convertNumToColString(operand.column())
                        + sheetRow)
                .collect(Collectors.joining());
        return text.startsWith("+") ? text.substring(1) : text;
    }
}
