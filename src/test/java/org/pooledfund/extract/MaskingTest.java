package org.pooledfund.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who a text is about does not come in; references and codes stay as they are. */
class MaskingTest {
    private static final String NHS = "943 476 5919";

    @ParameterizedTest
    @CsvSource({
        "Care of 9434765919 in May, Care of [NHS number] in May",
        "943 476 5919, [NHS number]",
        "943-476-5919, [NHS number]",
        "943.476.5919;, [NHS number];",
        "9434765918, 9434765918",
        "94347659190, 94347659190",
        "19434765919, 19434765919",
        "invoice 5100627691, invoice 5100627691",
        "QQ123456C, QQ123456C",
        "AB123456C, [NI number]",
        "ab 12 34 56 c, [NI number]",
        "GB123456C, GB123456C",
        "XAB123456C, XAB123456C",
        "Bed of ELDERBERRY's, Bed of [masked]'s",
        "Elderberrys, Elderberrys",
        "J Elder-Berry (x), [masked] (x)",
    })
    void hidesNumbersOfPeopleAndListedWords(String text, String masked) {
        assertEquals(masked, new Masking(List.of("Elderberry", "J Elder-Berry")).masked(text));
    }

    @Test
    void countsWhatItHides() {
        Masking masking = new Masking(List.of("Elm"));

        masking.masked("Elm " + NHS + " elm AB123456C");
        masking.masked(NHS);

        assertEquals(new Masked(2, 1, 2), masking.count());
        assertEquals(5, masking.count().all());
    }

    @Test
    void masksNarrativeAndPartyButNoReferenceOrCode() {
        Extracted extracted = extracted("Ref", "30/04/2025");

        extracted.finish();
        LedgerLine line = extracted.lines.get(0);
        assertEquals("9434765919", line.reference());
        assertEquals("Beds for [NHS number]", line.narrative());
        assertEquals("[masked] Oak", line.party());
        assertEquals(new Masked(1, 0, 1), extracted.masked());
    }

    @Test
    void masksWhatGoesToQuarantineToo() {
        Extracted extracted = extracted("Ref", "for 9434765919");

        assertFalse(extracted.reason().contains("9434765919"));
        String raw = extracted.rejections.get(0).raw();
        assertTrue(raw.contains("Beds for [NHS number]|[masked] Oak"), raw);
        assertEquals(new Masked(1, 0, 1), extracted.masked());
    }

    @Test
    void masksEveryCellOfARowWhoseColumnsHaveShifted() {
        Extracted extracted = Extracted.of(
                Profiles.signed().build(),
                "Period|Date|Code|Amount|Ref|Text",
                "APR-25|30/04/2025|S1|10.00|x|9434765919|9434765919");

        extracted.finish();
        assertFalse(extracted.rejections.get(0).raw().contains("9434765919"));
    }

    private static Extracted extracted(String reference, String date) {
        Profiles profiles = Profiles.signed()
                .column(Column.REFERENCE, reference)
                .column(Column.PARTY, "Supplier")
                .intake(new IntakeRules(
                        List.of(),
                        List.of(),
                        List.of("Elderberry"),
                        BigDecimal.TEN,
                        false,
                        Optional.empty()));
        return Extracted.of(
                profiles.build(),
                "Period|Date|Code|Amount|Ref|Text|Supplier",
                "APR-25|" + date + "|S1|10.00|9434765919|Beds for " + NHS + "|Elderberry Oak");
    }
}
