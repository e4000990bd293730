package org.pooledfund.extract.format;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.ss.usermodel.FormulaError;

/**
 * The values of an old workbook's cells as text: numbers as the shortest decimal that means the
 * same, not as formatted for the eye; truth as 1 or 0; an error by its name, such as {@code #REF!}.
 */
final class XlsCells {
    private static final int MOST_ZEROS = 30;

    private Optional<SSTRecord> shared = Optional.empty();
    private boolean awaitsText;

    void share(SSTRecord texts) {
        shared = Optional.of(texts);
    }

    /** Whether the text of the last cell is still to come. */
    boolean awaitsText() {
        return awaitsText;
    }

    String text(CellValueRecordInterface cell) {
        awaitsText = false;
        return switch (cell) {
            case NumberRecord number -> plain(number.getValue());
            case LabelSSTRecord label -> shared(label.getSSTIndex());
            case LabelRecord label -> label.getValue();
            case BoolErrRecord value ->
                value.isBoolean() ? truth(value.getBooleanValue()) : error(value.getErrorValue());
            case FormulaRecord formula -> result(formula);
            default -> "";
        };
    }

    private String result(FormulaRecord formula) {
        return switch (formula.getCachedResultTypeEnum()) {
            case STRING -> {
                awaitsText = true;
                yield "";
            }
            case BOOLEAN -> truth(formula.getCachedBooleanValue());
            case ERROR -> error((byte) formula.getCachedErrorValue());
            default -> plain(formula.getValue());
        };
    }

    private String shared(int number) {
        return shared.filter(texts -> number >= 0 && number < texts.getNumUniqueStrings())
                .map(texts -> texts.getString(number).getString())
                .orElseThrow(() -> new IllegalStateException("there is no shared text " + number));
    }

    private static String truth(boolean value) {
        return value ? "1" : "0";
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR";
    }

    /** The workbook keeps binary numbers; this is the one place where one is turned into text. */
    private static String plain(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "#NUM!";
        }
        BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return Math.abs(exact.scale()) > MOST_ZEROS ? exact.toString() : exact.toPlainString();
    }
}
