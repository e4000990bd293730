package org.pooledfund.pack.xlsx;

import org.pooledfund.pack.ColumnKind;

/**
 * Number formats. The workbook always shows pence, so that its totals cast; brackets are negative.
 */
final class Formats {
    private Formats() {}

    static String of(ColumnKind kind) {
        return switch (kind) {
            case MONEY_POUNDS, MONEY_PENCE, VARIANCE, VARIANCE_PENCE ->
                "#,##0.00_);(#,##0.00);0.00_)";
            case WHOLE -> "#,##0_);(#,##0);0_)";
            case PERCENT, VARIANCE_PERCENT -> "0.0%_);(0.0%);0.0%_)";
            case DAY -> "d mmm yyyy";
            case TEXT, CODE, RAG -> "General";
        };
    }
}
