package org.pooledfund.pack.xlsx;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * How a sheet prints: A4 landscape, as wide as the page, headings on every page, pages numbered.
 */
final class SheetSetUp {
    private SheetSetUp() {}

    static void page(SXSSFSheet sheet, int headRow) {
        sheet.setFitToPage(true);
        sheet.setDisplayGridlines(false);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("Page &P of &N");
        if (headRow >= 0) {
            sheet.setRepeatingRows(new CellRangeAddress(headRow, headRow, -1, -1));
        }
    }
}
