package org.pooledfund.pack.xlsx;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.pooledfund.pack.PackMeta;
import org.pooledfund.pack.VisibleText;

/** What the file says about itself. */
final class Properties {
    private Properties() {}

    static void describe(SXSSFWorkbook workbook, PackMeta meta) {
        POIXMLProperties.CoreProperties core =
                workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        core.setTitle(VisibleText.of(meta.fund().name() + ": " + meta.edition().title() + ", "
                + meta.period().label()));
        core.setSubjectProperty(VisibleText.of(meta.period().span()));
        core.setCreator(VisibleText.of(meta.fund().host()));
        core.setLastModifiedByUser(VisibleText.of(meta.fund().host()));
        core.setCreated(Optional.of(midnight(meta.period().cutOff())));
        core.setModified(Optional.of(midnight(meta.period().cutOff())));
        workbook.getXSSFWorkbook()
                .getProperties()
                .getExtendedProperties()
                .setApplication("pooledfund");
    }

    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
