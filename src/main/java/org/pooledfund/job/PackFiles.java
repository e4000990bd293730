package org.pooledfund.job;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pooledfund.pack.FigureIndex;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.Table;
import org.pooledfund.pack.archive.PackArchive;
import org.pooledfund.pack.csv.TableCsv;
import org.pooledfund.pack.pdf.Attachment;
import org.pooledfund.pack.pdf.PackPage;
import org.pooledfund.pack.pdf.PackPdf;
import org.pooledfund.pack.xlsx.PackWorkbook;

/**
 * The files of one pack: a PDF that carries its workbook and its tables, the workbook, a page for
 * browsers, and the pack as data.
 */
public final class PackFiles {
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String stem;
    private final Pack pack;
    private final PackArchive archive;

    /**
     * Files of a name.
     *
     * @param stem of the name, without an ending
     * @param listings what is too long for paper
     */
    public PackFiles(String stem, Pack pack, List<Table> listings) {
        this(stem, new PackArchive(pack, listings));
    }

    /** The same, from its data. */
    public PackFiles(String stem, PackArchive archive) {
        this.stem = stem;
        this.pack = archive.pack();
        this.archive = archive;
    }

    /** The name of the PDF. */
    public String pdfName() {
        return stem + ".pdf";
    }

    /** The name of the workbook. */
    public String workbookName() {
        return stem + ".xlsx";
    }

    /** The name of the page for browsers. */
    public String pageName() {
        return stem + ".html";
    }

    /** The name of the data. */
    public String dataName() {
        return stem + PackArchive.SUFFIX;
    }

    /** Every table, and where each figure comes from. */
    public byte[] workbook() {
        List<Table> tables = new ArrayList<>(archive.listings());
        tables.add(FigureIndex.table(pack));
        return PackWorkbook.render(pack, tables);
    }

    /** The pack as data, canonical. */
    public byte[] data() {
        return archive.toJson().getBytes(StandardCharsets.UTF_8);
    }

    /** The pack as one page for browsers. */
    public byte[] webPage(Path templates) {
        return PackPage.render(pack, templates);
    }

    /** The whole pack, with its workbook, its tables and more attached. */
    public byte[] pdf(Path templates, byte[] workbook, Attachment... more) {
        List<Attachment> attachments = new ArrayList<>(List.of(attached(workbook)));
        attachments.addAll(List.of(more));
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
