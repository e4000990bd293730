package org.pooledfund.pack.xlsx;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.Table;

/** The sentence under a sheet's title: the table's own, then how its amounts are to be read. */
final class SheetCaption {
    private SheetCaption() {}

    static String of(Table table) {
        boolean money = table.columns().stream().map(Column::kind).anyMatch(ColumnKind::isMoney);
        boolean variance =
                table.columns().stream().map(Column::kind).anyMatch(ColumnKind::isVariance);
        return Stream.of(
                        table.caption(),
                        money ? "£ and pence; amounts in (brackets) are negative." : "",
                        variance
                                ? "Variance is actual less plan: plain is over plan, (brackets) are under plan."
                                : "")
                .filter(s -> !s.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** How many lines it takes in a sheet so many characters wide. */
    static int lines(Table table, int characters) {
        return of(table).length() / Math.max(10, characters) + 1;
    }
}
