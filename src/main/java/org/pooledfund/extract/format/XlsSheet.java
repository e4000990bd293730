package org.pooledfund.extract.format;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.pooledfund.problem.Problem;

/** Takes the records of an old workbook and makes rows of those of one sheet. */
final class XlsSheet implements HSSFListener {
    private static final int OUTSIDE = -1;

    private final String wanted;
    private final Content content;
    private final Rows.Sink sink;
    private final RowLimits limits;
    private final XlsCells values = new XlsCells();
    private final List<BoundSheetRecord> sheets = new ArrayList<>();

    private int next;
    private int place = OUTSIDE;
    private int sheet = OUTSIDE;
    private int depth;
    private int row = OUTSIDE;
    private List<String> cells = new ArrayList<>();
    private boolean found;

    XlsSheet(String wanted, Content content, Rows.Sink sink) {
        this.wanted = wanted;
        this.content = content;
        this.sink = sink;
        this.limits = new RowLimits(content.name(), content.limits());
    }

    @Override
    public void processRecord(Record record) {
        switch (record) {
            case BoundSheetRecord bound -> sheets.add(bound);
            case SSTRecord texts -> values.share(texts);
            case DateWindow1904Record days -> checkDays(days);
            case BOFRecord begin -> begin(begin);
            case EOFRecord end -> end();
            case StringRecord text -> replaceLast(text.getString());
            case CellValueRecordInterface cell -> cell(cell);
            default -> {}
        }
    }

    /** Ends the workbook. */
    void finish() {
        if (!found) {
            throw content.problem(
                    Problem.SHEET_MISSING,
                    wanted,
                    String.join(
                            ", ",
                            sheets.stream().map(BoundSheetRecord::getSheetname).toList()));
        }
    }

    /** Charts stand as a stream of records within that of their sheet. */
    private void begin(BOFRecord begin) {
        depth++;
        if (depth > 1) {
            return;
        }
        if (begin.getType() == BOFRecord.TYPE_EXCEL_4_MACRO) {
            throw content.problem(Problem.HAS_MACROS);
        }
        boolean globals = begin.getType() == BOFRecord.TYPE_WORKBOOK;
        sheet = globals ? OUTSIDE : next++;
        row = OUTSIDE;
    }

    private void end() {
        if (depth == 1 && isWanted()) {
            found = true;
            emit();
        }
        depth--;
    }

    private boolean isWanted() {
        return depth == 1 && sheet >= 0 && sheet == wantedSheet();
    }

    /** The streams of the sheets come in the order of their places in the file. */
    private int wantedSheet() {
        if (place == OUTSIDE) {
            BoundSheetRecord[] inOrder = BoundSheetRecord.orderByBofPosition(sheets);
            place = inOrder.length;
            for (int i = 0; i < inOrder.length; i++) {
                if (inOrder[i].getSheetname().equalsIgnoreCase(wanted)) {
                    place = i;
                }
            }
        }
        return place;
    }

    private void checkDays(DateWindow1904Record days) {
        if (days.getWindowing() != 0) {
            throw content.problem(Problem.DAYS_FROM_1904);
        }
    }

    private void cell(CellValueRecordInterface cell) {
        if (!isWanted()) {
            return;
        }
        if (cell.getRow() != row) {
            emit();
            if (cell.getRow() < row) {
                throw new IllegalStateException(
                        "row " + (cell.getRow() + 1) + " comes after row " + (row + 1));
            }
            row = cell.getRow();
        }
        if (cell.getColumn() < cells.size()) {
            throw new IllegalStateException("a cell of row " + (row + 1) + " comes twice");
        }
        limits.checkColumns(row + 1L, cell.getColumn() + 1);
        while (cells.size() < cell.getColumn()) {
            cells.add("");
        }
        String value = values.text(cell);
        limits.checkCell(row + 1L, value.length());
        cells.add(value);
    }

    /** The text a formula has come to follows the formula. */
    private void replaceLast(String text) {
        if (isWanted() && values.awaitsText() && !cells.isEmpty()) {
            cells.set(cells.size() - 1, text);
        }
    }

    private void emit() {
        if (!cells.isEmpty()) {
            sink.row(row + 1L, cells);
            cells = new ArrayList<>(cells.size());
        }
    }
}
