package org.pooledfund.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What speaks for a scheme is said in words; what speaks for another is not kept back. */
class LikelySchemesTest {
    private static final Map<String, String> NAMES = Map.of(
            "S03", "Reablement at home",
            "S06", "Community equipment and adaptations",
            "S07", "Home from hospital");
    private static final SourceProfile PROFILE = Profiles.signed()
            .column(Column.PARTY, "Supplier")
            .codes(
                    Profiles.code("946103", Standing.IN_SCHEME, "S03"),
                    Profiles.code("950001", Standing.IN_SCHEME, "S06"))
            .build();

    @Test
    void speaksOfTheWordsOfASchemesName() {
        assertEquals(
                Map.of(
                        "X1",
                        new LikelyScheme(
                                "S06",
                                "its lines speak of 'adaptations', 'equipment', as the scheme's name"
                                        + " does")),
                likely("X1|Oak|Equipment, adaptations", "X1|Elm|adaptations of equipment"));
    }

    @Test
    void findsAWordInTheCodeItself() {
        assertEquals("S03", likely("REABLEMENT|Oak|").get("REABLEMENT").scheme());
    }

    @Test
    void doesNotGoByWordsOfMoreThanOneScheme() {
        assertEquals(Map.of(), likely("X1|Oak|Home care"));
        assertEquals(Map.of(), likely("X1|Oak|Equipment for reablement"));
    }

    @Test
    void doesNotGoByWordsOfHalfTheLines() {
        assertEquals(Map.of(), likely("X1|Oak|Equipment", "X1|Oak|Beds"));
    }

    @Test
    void saysAllThatSpeaksForTheSameScheme() {
        assertEquals(
                new LikelyScheme(
                        "S03",
                        "the suppliers of 1 of its 1 lines are otherwise paid from it alone; the nearest"
                                + " code is 946103; its lines speak of 'reablement', as the scheme's name"
                                + " does"),
                likely("946103|Oak|Visits", "946104|Oak|Reablement").get("946104"));
    }

    @Test
    void saysWhatSpeaksForAnother() {
        assertEquals(
                new LikelyScheme(
                        "S06",
                        "the suppliers of 1 of its 1 lines are otherwise paid from it alone; its lines"
                                + " speak of 'equipment', as the scheme's name does; but for S03: the"
                                + " nearest code is 946103"),
                likely("950001|Oak|Beds", "946104|Oak|Equipment").get("946104"));
    }

    @Test
    void knowsNothingOfMappedCodes() {
        assertEquals(Map.of(), likely("946103|Oak|Equipment"));
    }

    /** Lines of a code, a supplier and a narrative. */
    private static Map<String, LikelyScheme> likely(String... lines) {
        Extracted extracted = new Extracted(PROFILE);
        extracted.row("Period|Date|Code|Amount|Ref|Text|Supplier");
        for (String line : lines) {
            String[] cells = line.split("\\|", -1);
            extracted.row(
                    "APR-25|30/04/2025|" + cells[0] + "|10.00|R|" + cells[2] + "|" + cells[1]);
        }
        extracted.finish();
        return LikelySchemes.of(extracted.lines, PROFILE.codes(), NAMES);
    }
}
