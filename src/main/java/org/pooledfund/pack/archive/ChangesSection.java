package org.pooledfund.pack.archive;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.pack.Block;
import org.pooledfund.pack.Bullets;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;
import org.pooledfund.pack.archive.TableChange.Detail;
import org.pooledfund.pack.archive.TableChange.Kind;

/** Tells the readers of a new version what changed since the one before. */
public final class ChangesSection {
    /** Names the section; it is no part of what is compared the next time. */
    public static final String ID = "changes-since-last-issue";

    /** Its table, which is no part of what is compared the next time either. */
    public static final String TABLE = "changes-table";

    private static final int MOST_ROWS = 200;

    private ChangesSection() {}

    /** The section for a pack whose version before that was issued has that number. */
    public static Section of(List<TableChange> changes, int versionBefore) {
        List<Block> blocks = new ArrayList<>();
        List<String> whole = changes.stream()
                .filter(change -> change.kind() != Kind.CHANGED)
                .map(change -> "The table '" + change.table() + "' was "
                        + change.kind().word() + ".")
                .toList();
        if (!whole.isEmpty()) {
            blocks.add(new Bullets(whole));
        }
        blocks.add(table(changes));
        return new Section(
                ID,
                "New version",
                "What changed since version " + versionBefore,
                "Every figure that differs from the version issued before, table by table.",
                blocks,
                Section.Orientation.PORTRAIT);
    }

    private static Table table(List<TableChange> changes) {
        List<Row> rows = new ArrayList<>();
        int all = 0;
        for (TableChange change : changes) {
            boolean named = false;
            for (Detail detail : change.details()) {
                all++;
                if (all <= MOST_ROWS) {
                    if (!named) {
                        rows.add(Row.heading(change.table()));
                        named = true;
                    }
                    rows.add(row(detail));
                }
            }
        }
        Table table = Table.of(
                TABLE,
                "Changed figures",
                "Amounts in £ and pence, as they were and as they are.",
                List.of(
                        new Column("row", "Row", ColumnKind.TEXT),
                        new Column("column", "Column", ColumnKind.TEXT),
                        new Column("before", "Before", ColumnKind.TEXT),
                        new Column("now", "Now", ColumnKind.TEXT)),
                rows);
        return all <= MOST_ROWS
                ? table
                : table.withNote("The first " + MOST_ROWS + " of " + all
                        + " changes; the file of changes issued beside this pack has them all.");
    }

    private static Row row(Detail detail) {
        String column = detail.column().isEmpty() ? "whole row" : detail.column();
        return Row.body(
                Cell.text(detail.row()),
                Cell.text(column),
                Cell.text(
                        detail.before().isEmpty() && detail.kind() == Kind.ADDED
                                ? "not there"
                                : detail.before()),
                Cell.text(
                        detail.now().isEmpty() && detail.kind() == Kind.REMOVED
                                ? "gone"
                                : detail.now()));
    }
}
