package org.pooledfund.pack.xlsx;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.Table;

/** The sentence under a sheet's title: the table's own, then how its amounts are to be read. */
final class SheetCaption {
    private SheetCaption() {}

    static String of(SheetTable sheet) {
        Table table = sheet.table();
        boolean money = table.columns().stream().map(Column::kind).anyMatch(ColumnKind::isMoney);
        boolean variance =
                table.columns().stream().map(Column::kind).anyMatch(ColumnKind::isVariance);
        return Stream.of(
                        table.caption(),
                        money ? "£ and pence; amounts in (brackets) are negative." : "",
                        variance
                                ? "Variance is actual less plan: plain is over plan, (brackets) are under plan."
                                : "",
                        money && !sheet.number().isEmpty()
                                ? "A figure's id is that at the end of its row, then .C and the"
                                        + " number of its column: "
                                        + sheet.number() + ".R1.C2."
                                : "")
                .filter(s -> !s.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** How many lines it takes in a sheet so many characters wide. */
    static int lines(SheetTable sheet, int characters) {
        return of(sheet).length() / Math.max(10, characters) + 1;
    }
}
