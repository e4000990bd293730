package org.pooledfund.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Organisation;

/** The county council's own ledger: a workbook with dates as dates and sums as numbers. */
final class CouncilExtract {
    private static final int HOUR_PRINTED = 5;

    private CouncilExtract() {}

    static byte[] bytes(Organisation council, Period period, List<Posting> postings) {
        LocalDate printed = Days.first(period).plusMonths(1).plusDays(4);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            stamp(workbook, council, printed);
            CouncilSheet sheet = new CouncilSheet(workbook);
            sheet.preamble(List.of(
                    council.name(),
                    "General ledger transactions",
                    "Year " + period.year().label() + ", period " + period.number() + ": "
                            + period.label(),
                    "Printed " + Texts.slashed(printed),
                    ""));
            sheet.header();
            Numbered.byDate(postings).forEach(sheet::line);
            sheet.total();
            workbook.write(out);
            return StableZip.rewritten(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stamp(XSSFWorkbook workbook, Organisation council, LocalDate printed) {
        Instant time = printed.atTime(HOUR_PRINTED, 0).toInstant(ZoneOffset.UTC);
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setCreator(council.name());
        properties.setCreated(Optional.of(Date.from(time)));
        properties.setModified(Optional.of(Date.from(time)));
    }
}
