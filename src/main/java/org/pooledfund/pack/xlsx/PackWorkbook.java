package org.pooledfund.pack.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.pooledfund.pack.FigureId;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.Table;

/**
 * Renders the tables of a pack as an Excel workbook (OOXML): a sheet of contents, then a sheet for
 * each table. The
 * same pack gives the same bytes on any machine, in any locale, time zone or thread; the file's
 * dates are the pack's
 * cut-off day.
 */
public final class PackWorkbook {
    private PackWorkbook() {}

    /** The workbook of all tables of the pack. */
    public static byte[] render(Pack pack) {
        return render(pack, List.of());
    }

    /**
     * The workbook of all tables of the pack and of listings too long for paper.
     *
     * @throws IllegalArgumentException when a table has more rows, or an amount more digits, than
     *     Excel can hold
     */
    public static byte[] render(Pack pack, List<Table> listings) {
        List<SheetTable> tables = tables(pack);
        listings.forEach(listing -> tables.add(new SheetTable(listing, "")));
        try (PlainWorkbook workbook = new PlainWorkbook()) {
            fill(workbook, pack, tables);
            return workbook.finished(pack.meta().period().cutOff());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "workbook of " + pack.meta().fund().id() + ": cannot be written to the "
                            + "temporary folder: " + e.getMessage(),
                    e);
        }
    }

    private static List<SheetTable> tables(Pack pack) {
        List<SheetTable> tables = new ArrayList<>();
        for (int s = 0; s < pack.sections().size(); s++) {
            List<Table> own = pack.sections().get(s).tables();
            for (int t = 0; t < own.size(); t++) {
                tables.add(new SheetTable(own.get(t), FigureId.table(s + 1, t + 1)));
            }
        }
        return tables;
    }

    private static void fill(SXSSFWorkbook workbook, Pack pack, List<SheetTable> tables) {
        Properties.describe(workbook, pack.meta());
        Styles styles = new Styles(workbook);
        List<String> names = SheetNames.of(
                tables.stream().map(sheet -> sheet.table().title()).toList());
        new ContentsSheet(workbook, styles).write(pack.meta(), tables, names);
        for (int i = 0; i < tables.size(); i++) {
            new TableSheet(workbook.createSheet(names.get(i)), styles, tables.get(i)).write();
        }
        workbook.setActiveSheet(0);
    }
}
