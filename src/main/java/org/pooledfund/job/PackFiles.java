package org.pooledfund.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pooledfund.pack.FigureIndex;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.Table;
import org.pooledfund.pack.csv.TableCsv;
import org.pooledfund.pack.pdf.Attachment;
import org.pooledfund.pack.pdf.PackPdf;
import org.pooledfund.pack.xlsx.PackWorkbook;

/** The files of one pack: a PDF that carries its workbook and its tables, and the workbook. */
final class PackFiles {
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String stem;
    private final Pack pack;
    private final List<Table> listings;

    PackFiles(String stem, Pack pack, List<Table> listings) {
        this.stem = stem;
        this.pack = pack;
        this.listings = new ArrayList<>(listings);
        this.listings.add(FigureIndex.table(pack));
    }

    String pdfName() {
        return stem + ".pdf";
    }

    String workbookName() {
        return stem + ".xlsx";
    }

    byte[] workbook() {
        return PackWorkbook.render(pack, listings);
    }

    /** The whole pack, with everything attached. */
    byte[] pdf(Path templates, byte[] workbook) {
        List<Attachment> attachments = new ArrayList<>(List.of(attached(workbook)));
        for (Table table : pack.tables()) {
            attachments.add(new Attachment(
                    table.id() + ".csv", "text/csv", table.title(), TableCsv.of(table)));
        }
        return PackPdf.render(pack, templates, attachments);
    }

    /** The pack's sections alone, with the workbook attached. */
    byte[] page(Path templates, byte[] workbook) {
        return PackPdf.page(pack, templates, List.of(attached(workbook)));
    }

    private Attachment attached(byte[] workbook) {
        return new Attachment(
                workbookName(), XLSX, "Every table, and where each figure comes from", workbook);
    }
}
