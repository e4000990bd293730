package org.pooledfund.cli;

import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFSheet;

/** A ledger of two lines in a sheet. */
final class SmallSheet {
    private SmallSheet() {}

    static void fill(HSSFSheet sheet) {
        List<String> names = List.of("Date", "Cost Centre", "Amount");
        for (int i = 0; i < names.size(); i++) {
            (i == 0 ? sheet.createRow(0) : sheet.getRow(0))
                    .createCell(i)
                    .setCellValue(names.get(i));
        }
        for (int row = 1; row < 3; row++) {
            sheet.createRow(row).createCell(0).setCellValue(45_777 + row);
            sheet.getRow(row).createCell(1).setCellValue("PF100");
            sheet.getRow(row).createCell(2).setCellValue(0.1 * row);
        }
    }
}
