package org.pooledfund.pack.xlsx;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.Rag;
import org.pooledfund.pack.Row;

/**
 * The looks of cells, each made once. Every style for text marks the cell as text, so that it stays
 * text when edited.
 */
final class Styles {
    private static final String NAVY = "003087";
    private final SXSSFWorkbook workbook;
    private final Map<String, CellStyle> made = new HashMap<>();

    /** By kind of column and of row: every cell asks, so no name is put together for it. */
    private final Map<ColumnKind, Map<Row.Kind, CellStyle>> values =
            new EnumMap<>(ColumnKind.class);

    private final Map<ColumnKind, Map<Row.Kind, CellStyle>> texts = new EnumMap<>(ColumnKind.class);

    Styles(SXSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    CellStyle title() {
        return style("title", s -> {
            s.setFont(font(16, true, NAVY));
            s.setVerticalAlignment(VerticalAlignment.TOP);
        });
    }

    CellStyle note() {
        return style("note", s -> s.setFont(font(10, false, "4C6272")));
    }

    CellStyle wrappedTitle() {
        return style("wrapped-title", s -> {
            s.setFont(font(16, true, NAVY));
            s.setVerticalAlignment(VerticalAlignment.TOP);
            s.setWrapText(true);
        });
    }

    CellStyle caption() {
        return style("caption", s -> {
            s.setFont(font(10, false, "4C6272"));
            s.setWrapText(true);
            s.setVerticalAlignment(VerticalAlignment.TOP);
        });
    }

    CellStyle link() {
        return style("link", s -> {
            XSSFFont font = font(11, false, "005EB8");
            font.setUnderline(Font.U_SINGLE);
            s.setFont(font);
        });
    }

    CellStyle label() {
        return style("label", s -> {
            s.setFont(font(11, false, "4C6272"));
            s.setWrapText(true);
            s.setVerticalAlignment(VerticalAlignment.TOP);
        });
    }

    /** A heading over columns; figures have it at the right, groups in the middle. */
    CellStyle head(HorizontalAlignment side) {
        return style("head" + side, s -> {
            s.setFont(font(11, true, "FFFFFF"));
            fill(s, NAVY);
            s.setWrapText(true);
            s.setAlignment(side);
            s.setVerticalAlignment(VerticalAlignment.BOTTOM);
        });
    }

    /** A value of that kind in a row of that kind. */
    CellStyle value(ColumnKind kind, Row.Kind row) {
        return kept(values, kind, row, this::makeValue);
    }

    private CellStyle makeValue(ColumnKind kind, Row.Kind row) {
        return style(kind + "/" + row, s -> {
            s.setQuotePrefixed(!kind.isNumber() && kind != ColumnKind.DAY);
            s.setDataFormat(workbook.createDataFormat().getFormat(Formats.of(kind)));
            s.setAlignment(kind.isNumber() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
            dress(s, row);
        });
    }

    /** Words in a column of any kind, such as "n/a" among amounts. */
    CellStyle text(ColumnKind kind, Row.Kind row) {
        return kept(texts, kind, row, this::makeText);
    }

    private static CellStyle kept(
            Map<ColumnKind, Map<Row.Kind, CellStyle>> kept,
            ColumnKind kind,
            Row.Kind row,
            BiFunction<ColumnKind, Row.Kind, CellStyle> make) {
        return kept.computeIfAbsent(kind, one -> new EnumMap<>(Row.Kind.class))
                .computeIfAbsent(row, one -> make.apply(kind, one));
    }

    private CellStyle makeText(ColumnKind kind, Row.Kind row) {
        return style("text/" + kind + "/" + row, s -> {
            s.setAlignment(kind.isNumber() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
            s.setWrapText(kind == ColumnKind.TEXT && row != Row.Kind.HEADING);
            dress(s, row);
        });
    }

    CellStyle rating(Rag rag) {
        return style("rag/" + rag, s -> {
            s.setAlignment(HorizontalAlignment.CENTER);
            s.setVerticalAlignment(VerticalAlignment.TOP);
            switch (rag) {
                case RED -> colour(s, "8C1610", "FBE3E1");
                case AMBER -> colour(s, "6B3D00", "FFF1D9");
                case GREEN -> colour(s, "004D45", "DFF2EA");
                case NONE -> colour(s, "425563", "F0F4F5");
            }
        });
    }

    private void dress(XSSFCellStyle style, Row.Kind row) {
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFont(font(11, row != Row.Kind.BODY, row == Row.Kind.BODY ? "212B32" : NAVY));
        if (row == Row.Kind.BODY) {
            style.setBorderBottom(BorderStyle.HAIR);
            style.setBottomBorderColor(colour("8FA3B3"));
        }
        if (row.isSum()) {
            style.setBorderTop(row == Row.Kind.TOTAL ? BorderStyle.MEDIUM : BorderStyle.THIN);
            style.setBorderBottom(row == Row.Kind.TOTAL ? BorderStyle.MEDIUM : BorderStyle.THIN);
            fill(style, row == Row.Kind.TOTAL ? "EAF1F8" : "F5F8FA");
        }
    }

    private void colour(XSSFCellStyle style, String text, String ground) {
        style.setFont(font(11, true, text));
        fill(style, ground);
    }

    private static void fill(XSSFCellStyle style, String rgb) {
        style.setFillForegroundColor(colour(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(int points, boolean bold, String rgb) {
        XSSFFont font = (XSSFFont) workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(rgb));
        return font;
    }

    private static XSSFColor colour(String rgb) {
        return new XSSFColor(java.util.HexFormat.of().parseHex(rgb));
    }

    private CellStyle style(String key, Consumer<XSSFCellStyle> look) {
        return made.computeIfAbsent(key, k -> {
            XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
            style.setQuotePrefixed(true);
            look.accept(style);
            return style;
        });
    }
}
