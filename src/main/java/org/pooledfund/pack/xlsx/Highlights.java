package org.pooledfund.pack.xlsx;

import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.Table;

/**
 * Dark red where paper has it: negative figures and, in variances, what is over plan. It follows
 * edits.
 */
final class Highlights {
    private static final byte[] DARK_RED = {(byte) 0x9b, 0x1c, 0x15};

    private Highlights() {}

    static void add(SXSSFSheet sheet, Table table, int firstRow) {
        for (int i = 0; i < table.columns().size(); i++) {
            ColumnKind kind = table.columns().get(i).kind();
            if (kind.isNumber() && !table.rows().isEmpty()) {
                add(
                        sheet,
                        kind,
                        new CellRangeAddress(firstRow, firstRow + table.rows().size() - 1, i, i));
            }
        }
    }

    private static void add(SXSSFSheet sheet, ColumnKind kind, CellRangeAddress range) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        byte operator = kind.isVariance() ? ComparisonOperator.GT : ComparisonOperator.LT;
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(operator, "0");
        rule.createFontFormatting().setFontColor(new XSSFColor(DARK_RED));
        formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }
}
