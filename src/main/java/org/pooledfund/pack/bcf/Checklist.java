package org.pooledfund.pack.bcf;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.pooledfund.pack.bcf.ReturnSheet.Asked;
import org.pooledfund.problem.Finding;

/** The first sheet: what is asked, where, and whether it is there; all of it live. */
final class Checklist {
    private static final int FIRST = 4;
    private final XSSFSheet sheet;
    private final ReturnStyles styles;
    private int next = FIRST;

    Checklist(XSSFSheet sheet, ReturnStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    void write(String title, Map<String, List<Asked>> asked, List<Finding> wrong) {
        put(sheet.createRow(0), 0, title, styles.title);
        Row head = sheet.createRow(FIRST - 1);
        put(head, 0, "What is asked", styles.head);
        put(head, 1, "Sheet", styles.head);
        put(head, 2, "Cells", styles.head);
        put(head, 3, "Checker", styles.head);
        for (Finding finding : wrong) {
            Row row = sheet.createRow(next++);
            put(row, 0, finding.text(), styles.label);
            put(row, 3, "No", styles.checker);
        }
        asked.forEach((name, cells) -> cells.forEach(one -> ask(name, one)));
        String checkers = "D" + (FIRST + 1) + ":D" + Math.max(FIRST + 1, next);
        Row state = sheet.createRow(1);
        put(state, 0, "", styles.checker);
        state.getCell(0)
                .setCellFormula("IF(COUNTIF(" + checkers
                        + ",\"No\")=0,\"Complete Template\",\"Incomplete Template\")");
        state.getCell(0).setCellValue(next == FIRST ? "Complete Template" : "Incomplete Template");
        colour(checkers);
        sheet.setColumnWidth(0, 256 * 70);
        sheet.setColumnWidth(1, 256 * 24);
        sheet.createFreezePane(0, FIRST);
        sheet.protectSheet("");
    }

    private void ask(String name, Asked asked) {
        Row row = sheet.createRow(next++);
        put(row, 0, asked.label(), styles.label);
        put(row, 1, name, styles.label);
        put(row, 2, asked.cells(), styles.label);
        put(row, 3, "No", styles.checker);
        String cells = "'" + name.replace("'", "''") + "'!" + asked.cells();
        row.getCell(3).setCellFormula("IF(COUNTBLANK(" + cells + ")=0,\"Yes\",\"No\")");
        row.getCell(3).setCellValue("No");
    }

    private void colour(String range) {
        var formatting = sheet.getSheetConditionalFormatting();
        for (String word : List.of("Yes", "No")) {
            ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
                    ComparisonOperator.EQUAL, "\"" + word + "\"");
            PatternFormatting fill = rule.createPatternFormatting();
            fill.setFillBackgroundColor(
                    (word.equals("Yes") ? IndexedColors.LIGHT_GREEN : IndexedColors.ROSE).index);
            fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
            formatting.addConditionalFormatting(
                    new CellRangeAddress[] {CellRangeAddress.valueOf(range)}, rule);
        }
    }

    private static void put(Row row, int column, String text, CellStyle style) {
        row.createCell(column).setCellValue(text);
        row.getCell(column).setCellStyle(style);
    }
}
