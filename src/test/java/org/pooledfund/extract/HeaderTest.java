package org.pooledfund.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pooledfund.problem.ProblemException;

class HeaderTest {
    private static final String ROW = "APR-25|01/04/2025|S1|1.00|R|t";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Period|Date|Code|Amount|Ref|Text",
                "\uFEFFPeriod|Date|Code|Amount|Ref|Text",
                " PERIOD | date|Code|AMOUNT|ref|text",
                "Period|Date|Code|Amount|Ref|Text||| ",
                "Period |Date|\nCode|Amount|Ref|Text",
            })
    void isFoundWhateverItsCaseAndBlanks(String header) {
        Extracted extracted = Extracted.of(Profiles.signed().build(), header, ROW);

        assertEquals(100, extracted.lines.get(0).amountPence());
    }

    @Test
    void mayHaveItsColumnsInAnyOrderAndOthersBetween() {
        Extracted extracted = Extracted.of(
                Profiles.signed().build(),
                "Amount|Other|Text|Ref|Code|Date|Period",
                "1.00|x|t|R|S1|01/04/2025|APR-25");

        assertEquals(100, extracted.lines.get(0).amountPence());
        assertEquals("R", extracted.lines.get(0).reference());
    }

    @Test
    void collapsesBlanksWithinAName() {
        SourceProfile profile =
                Profiles.signed().column(Column.PARTY, "Partner or Supplier").build();
        Extracted extracted = Extracted.of(
                profile, "Period|Date|Code|Amount|Ref|Text|Partner  or\nSupplier", ROW + "|Ash");

        assertEquals("Ash", extracted.lines.get(0).party());
    }

    @Test
    void mayStandBelowAPreamble() {
        Extracted extracted = Extracted.of(
                Profiles.signed().build(),
                "Oakshire Council",
                "Printed|01/05/2025",
                "|",
                "Period|Date|Code|Amount|Ref|Text",
                ROW);
        LoadReport report = extracted.finish();

        assertEquals(new ControlTotals(5, 100), report.in());
        assertEquals(new ControlTotals(4, 0), report.ignored());
        assertEquals(5, extracted.lines.get(0).line());
    }

    @Test
    void mayStandInTheHundredthRowButNoLater() {
        Extracted extracted = new Extracted(Profiles.signed().build());
        Collections.nCopies(99, "preamble").forEach(extracted::row);
        extracted.row("Period|Date|Code|Amount|Ref|Text");
        extracted.row(ROW);
        assertEquals(1, extracted.lines.size());

        Extracted late = new Extracted(Profiles.signed().build());
        Collections.nCopies(99, "preamble").forEach(late::row);
        assertEquals(
                "oak.csv: no header row found in the first 100 rows; missing: Period, Date, Ref,"
                        + " Text, Code, Amount; the closest row has: preamble. Mend the column"
                        + " names"
                        + " in the profile oak-ledger or ask the sender for the usual layout."
                        + " [PF202]",
                assertThrows(ProblemException.class, () -> late.row("preamble")).getMessage());
    }

    @Test
    void namesTheColumnsTheClosestRowLacks() {
        Extracted extracted = Extracted.of(
                Profiles.signed().totals("Journal", "Total").build(),
                "Oakshire Council",
                "Period|Posting Date||Code|Amount|Ref|Text",
                ROW);

        assertEquals(
                "oak.csv: no header row found in the first 3 rows; missing: Date, Journal;"
                        + " the closest row has: Period, Posting Date, Code, Amount, Ref, Text."
                        + " Mend the column names in the profile oak-ledger or ask the sender"
                        + " for the"
                        + " usual layout. [PF202]",
                assertThrows(ProblemException.class, extracted::finish).getMessage());
    }

    @Test
    void saysThatTheSeparatorIsAnother() {
        String message = assertThrows(
                        ProblemException.class,
                        Extracted.of(Profiles.signed().build(), "Period;Date;Code;Amount;Ref;Text")
                                ::finish)
                .getMessage();
        assertTrue(
                message.contains("Ref;Text (all in one cell: the separator is not the profile's)"),
                message);
    }

    @Test
    void isMissedInAnEmptyFile() {
        assertEquals(
                "oak.csv: no header row found in the first 0 rows; missing: Period, Date, Ref,"
                        + " Text,"
                        + " Code, Amount; the closest row has: nothing, for the file is empty."
                        + " Mend the column names in the profile"
                        + " oak-ledger or ask the sender for the usual layout. [PF202]",
                assertThrows(
                                ProblemException.class,
                                Extracted.of(Profiles.signed().build())::finish)
                        .getMessage());
    }
}
