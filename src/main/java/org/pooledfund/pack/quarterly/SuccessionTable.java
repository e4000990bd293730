package org.pooledfund.pack.quarterly;

import java.util.List;
import java.util.Locale;
import org.pooledfund.extract.LoadedExtract;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Table;

/**
 * Files that no longer count, files that changed what others said, and what was masked: of every
 * file of which there is something to say.
 */
final class SuccessionTable {
    private SuccessionTable() {}

    static Table of(List<LoadedExtract> extracts) {
        List<Row> rows = extracts.stream()
                .filter(SuccessionTable::isWorthSaying)
                .map(extract -> Row.body(
                        Cell.text(extract.fileName()),
                        Cell.text(extract.source()),
                        Cell.text(standing(extract)),
                        Cell.whole(extract.fate().repeated().rows()),
                        Cell.whole(extract.fate().masked().all()),
                        Cell.text(extract.fate().outcome())))
                .toList();
        return Table.of(
                "succession",
                "Files that follow each other",
                "What newer files changed, what no longer counts (it stays in the store), and how"
                        + " many numbers and words were masked.",
                List.of(
                        new Column("file", "File", ColumnKind.TEXT),
                        new Column("source", "Source", ColumnKind.TEXT),
                        new Column("standing", "Standing", ColumnKind.TEXT),
                        new Column("repeated", "Lines counted elsewhere", ColumnKind.WHOLE),
                        new Column("masked", "Masked", ColumnKind.WHOLE),
                        new Column("outcome", "What it changed", ColumnKind.TEXT)),
                rows);
    }

    private static boolean isWorthSaying(LoadedExtract extract) {
        return !extract.counts()
                || !extract.fate().outcome().isEmpty()
                || extract.fate().repeated().rows() > 0
                || extract.fate().masked().all() > 0;
    }

    private static String standing(LoadedExtract extract) {
        return extract.counts()
                ? "counts"
                : extract.fate().supersededAs().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
