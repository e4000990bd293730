package org.pooledfund.issue;

import java.util.List;
import org.pooledfund.pack.PackMeta;
import org.pooledfund.pack.VisibleText;
import org.pooledfund.pack.archive.TableChange;
import org.pooledfund.pack.archive.TableChange.Detail;

/** All that changed since the version before, as plain text, a line a change. */
public final class ChangesText {
    private ChangesText() {}

    static String of(PackMeta meta, List<TableChange> changes) {
        int version = meta.edition().version();
        return VisibleText.of(meta.fund().name() + ", " + meta.period().label()) + "\n"
                + "What changed from version " + (version - 1) + " to version " + version + "\n\n"
                + of(changes);
    }

    /** The changes alone. */
    public static String of(List<TableChange> changes) {
        StringBuilder out = new StringBuilder();
        if (changes.isEmpty()) {
            out.append("No figure changed; the words or the inputs did.\n");
        }
        for (TableChange change : changes) {
            out.append(change.table()).append(" (").append(change.kind().word()).append(")\n");
            change.details()
                    .forEach(detail -> out.append("  ").append(line(detail)).append('\n'));
        }
        return out.toString();
    }

    private static String line(Detail detail) {
        return switch (detail.kind()) {
            case ADDED -> "new row: " + detail.row() + ": " + detail.now();
            case REMOVED -> "row gone: " + detail.row() + ": " + detail.before();
            case CHANGED ->
                detail.row() + ", " + detail.column() + ": " + shown(detail.before()) + " became "
                        + shown(detail.now());
        };
    }

    private static String shown(String text) {
        return text.isEmpty() ? "nothing" : text;
    }
}
