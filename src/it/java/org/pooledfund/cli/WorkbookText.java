package org.pooledfund.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Every cell of a workbook, a line each: sheet, place, type and what is in it. */
final class WorkbookText {
    private WorkbookText() {}

    static String of(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        text.append(sheet.getSheetName())
                                .append('!')
                                .append(cell.getAddress())
                                .append(' ')
                                .append(cell.getCellType())
                                .append(' ')
                                .append(cell)
                                .append('\n');
                    }
                }
            }
        }
        return text.toString();
    }
}
