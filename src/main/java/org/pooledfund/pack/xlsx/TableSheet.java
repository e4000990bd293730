package org.pooledfund.pack.xlsx;

import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnGroup;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.Table;

/** One table as a sheet: title, caption, way back, headings, rows, note. */
final class TableSheet {
    static final int HEAD_ROW = 4;
    private static final int MOST_ROWS = 1_048_576 - HEAD_ROW - 4;
    private static final int WIDEST = 56;
    private static final int NARROWEST = 9;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Table table;
    private final CellWriter cells;
    /** A listing's first rows tell how wide its columns are. */
    private static final int MOST_MEASURED = 2_000;

    private final int[] widths;
    private final SheetTable source;

    TableSheet(SXSSFSheet sheet, Styles styles, SheetTable source) {
        this.sheet = sheet;
        this.styles = styles;
        this.source = source.cutTo(MOST_ROWS);
        this.table = this.source.table();
        this.widths = new int[table.columns().size()];
        this.cells = new CellWriter(styles);
    }

    void write() {
        SheetSetUp.page(sheet, HEAD_ROW);
        widths();
        top();
        head();
        for (int i = 0; i < table.rows().size(); i++) {
            body(i);
        }
        note();
        Highlights.add(sheet, table, HEAD_ROW + 1);
        sheet.createFreezePane(table.columns().size() > 1 ? 1 : 0, HEAD_ROW + 1);
        sheet.setAutoFilter(
                new CellRangeAddress(HEAD_ROW, lastBodyRow(), 0, table.columns().size() - 1));
        nameRange();
    }

    /** The whole table with its headings, under a name of its own. */
    private void nameRange() {
        Name name = sheet.getWorkbook().createName();
        name.setNameName(source.rangeName());
        String last = CellReference.convertNumToColString(table.columns().size() - 1);
        name.setRefersToFormula(
                "'" + sheet.getSheetName().replace("'", "''") + "'!$A$" + (HEAD_ROW + 1) + ":$"
                        + last + "$" + (HEAD_ROW + 1 + table.rows().size()));
    }

    private void top() {
        Row title = sheet.createRow(0);
        title.setHeightInPoints(24);
        text(title, 0, table.title(), styles.title());
        Row caption = sheet.createRow(1);
        text(caption, 0, SheetCaption.of(source), styles.caption());
        int last = table.columns().size() - 1;
        if (last > 0) {
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, last));
        }
        caption.setHeightInPoints(SheetCaption.lines(source, totalWidth()) * 13.5f);
        Cell back = text(sheet.createRow(2), 0, "Back to contents", styles.link());
        Hyperlink link =
                sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + SheetNames.CONTENTS + "'!A1");
        back.setHyperlink(link);
    }

    private void head() {
        if (!table.groups().isEmpty()) {
            Row upper = sheet.createRow(HEAD_ROW - 1);
            for (ColumnGroup group : table.groups()) {
                text(upper, group.first(), group.title(), styles.head(HorizontalAlignment.CENTER));
                sheet.addMergedRegion(new CellRangeAddress(
                        HEAD_ROW - 1, HEAD_ROW - 1, group.first(), group.end() - 1));
            }
        }
        Row row = sheet.createRow(HEAD_ROW);
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            text(row, i, columns.get(i).title(), styles.head(side(columns.get(i).kind())));
            RowHeight.fit(row, columns.get(i).title(), widths[i]);
        }
        if (!source.number().isEmpty()) {
            text(row, columns.size(), "Figures", styles.head(HorizontalAlignment.LEFT));
            sheet.setColumnWidth(columns.size(), 256 * 14);
        }
    }

    private static HorizontalAlignment side(ColumnKind kind) {
        if (kind == ColumnKind.RAG) {
            return HorizontalAlignment.CENTER;
        }
        return kind.isNumber() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT;
    }

    private void body(int index) {
        org.pooledfund.pack.Row source = table.rows().get(index);
        Row target = sheet.createRow(HEAD_ROW + 1 + index);
        for (int i = 0; i < source.cells().size(); i++) {
            ColumnKind kind = table.columns().get(i).kind();
            Cell cell = target.createCell(i);
            Optional<String> sum = CellFormula.of(table, index, i, HEAD_ROW + 1);
            if (sum.isPresent()) {
                cells.writeSum(cell, source.cells().get(i), sum.get(), kind, source.kind());
            } else {
                cells.write(cell, source.cells().get(i), kind, source.kind());
            }
            if (kind == ColumnKind.TEXT
                    && source.cells().get(i) instanceof org.pooledfund.pack.Cell.Text words) {
                RowHeight.fit(
                        target,
                        CellWriter.text(words.value()),
                        source.cells().size() == 1 ? Integer.MAX_VALUE / 16 : widths[i] + 2);
            }
        }
        if (!this.source.number().isEmpty() && source.cells().size() > 1) {
            text(
                    target,
                    table.columns().size(),
                    this.source.number() + ".R" + (index + 1),
                    styles.note());
        }
    }

    private void note() {
        if (!table.note().isBlank()) {
            text(
                    sheet.createRow(HEAD_ROW + 2 + table.rows().size()),
                    0,
                    table.note(),
                    styles.note());
        }
    }

    /** The last row that a filter should sort and hide: totals at the end stay where they are. */
    private int lastBodyRow() {
        int last = table.rows().size() - 1;
        while (last >= 0 && table.rows().get(last).kind().isSum()) {
            last--;
        }
        return HEAD_ROW + 1 + last;
    }

    private void widths() {
        for (int i = 0; i < table.columns().size(); i++) {
            widths[i] = width(i);
            sheet.setColumnWidth(i, 256 * (widths[i] + 3));
        }
    }

    private int totalWidth() {
        int total = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            total += widths[i] + 3;
        }
        return total;
    }

    private int width(int index) {
        Column column = table.columns().get(index);
        int widest = Math.max(NARROWEST, Math.min(column.title().length(), 18));
        int looked = 0;
        for (org.pooledfund.pack.Row row : table.rows()) {
            if (widest >= WIDEST || looked++ == MOST_MEASURED) {
                break;
            }
            if (row.kind() != org.pooledfund.pack.Row.Kind.HEADING) {
                widest = Math.max(widest, CellWriter.width(row.cells().get(index), column.kind()));
            }
        }
        return Math.min(widest, WIDEST);
    }

    private static Cell text(
            Row row, int column, String text, org.apache.poi.ss.usermodel.CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(CellWriter.text(text));
        return cell;
    }
}
