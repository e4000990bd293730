package org.pooledfund.pack.bcf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pooledfund.pack.bcf.ReturnLayout.Sheet;
import org.pooledfund.pack.bcf.ReturnSheet.Asked;
import org.pooledfund.pack.xlsx.FixedZip;
import org.pooledfund.problem.Finding;

/**
 * The return as a workbook: a checklist, then the sheets of the layout, filled from the run's
 * figures. The same figures and layout give the same bytes.
 */
public final class ReturnWorkbook {
    private ReturnWorkbook() {}

    /**
     * The return for a day.
     *
     * @return the workbook; amounts out of range are in it, in red, and on its checklist
     */
    public static byte[] render(ReturnLayout layout, ReturnFigures figures, LocalDate asOf) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            ReturnStyles styles = new ReturnStyles(workbook);
            var checklist = workbook.createSheet("Checklist");
            Map<String, List<Asked>> asked = new LinkedHashMap<>();
            for (Sheet sheet : layout.sheets()) {
                asked.put(
                        sheet.name(),
                        new ReturnSheet(workbook.createSheet(sheet.name()), sheet, layout, styles)
                                .write(figures));
            }
            List<Finding> wrong = figures.outOfRange(layout);
            new Checklist(checklist, styles).write(layout.title(), asked, wrong);
            describe(workbook, layout, asOf);
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FixedZip.of(out.toByteArray(), asOf);
    }

    private static void describe(XSSFWorkbook workbook, ReturnLayout layout, LocalDate asOf) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        Date day = Date.from(asOf.atStartOfDay(ZoneOffset.UTC).toInstant());
        core.setTitle(layout.title());
        core.setCreator("pooledfund");
        core.setCreated(Optional.of(day));
        core.setModified(Optional.of(day));
        workbook.getProperties().getExtendedProperties().setApplication("pooledfund");
    }
}
