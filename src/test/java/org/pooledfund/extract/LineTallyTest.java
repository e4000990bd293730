package org.pooledfund.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines by nature, by scheme, and what unmapped codes look like. */
class LineTallyTest {
    private static final SourceProfile PROFILE = Profiles.signed()
            .column(Column.PARTY, "Supplier")
            .codes(
                    Profiles.code("946103", Standing.IN_SCHEME, "S03"),
                    Profiles.code("946106", Standing.IN_SCHEME, "S06"),
                    Profiles.code("82*", Standing.OUTSIDE_POOL, ""))
            .build();

    @Test
    void countsLinesByWhatTheyAre() {
        LineTally tally = tally("946103|Oak", "946103|Elm", "8200|Elm", "X|Elm");

        assertEquals(Map.of("S03", new ControlTotals(2, 2_000)), tally.schemes());
        assertEquals(Map.of(Nature.EXPENDITURE, new ControlTotals(4, 4_000)), tally.natures());
        assertEquals(new ControlTotals(1, 1_000), tally.standings().get(Standing.UNMAPPED));
        assertEquals(new ControlTotals(1, 1_000), tally.standings().get(Standing.OUTSIDE_POOL));
    }

    @Test
    void suggestsTheSchemeTheSuppliersOtherLinesAreIn() {
        LineTally tally = tally("946103|Oak", "X1|Oak", "X1|Oak", "X1|Ash");

        assertEquals(
                List.of(
                        new LineTally.UnmappedCode(
                                "X1",
                                new ControlTotals(3, 3_000),
                                Optional.of(
                                        new LikelyScheme(
                                                "S03",
                                                "the suppliers of 2 of its 3 lines are otherwise paid from it alone")))),
                tally.unmapped());
    }

    @Test
    void suggestsTheSchemeOfTheNearestCode() {
        assertEquals(
                Optional.of(new LikelyScheme("S03", "the nearest code is 946103")),
                tally("946103x|Ash").unmapped().get(0).likely());
    }

    @Test
    void suggestsNothingWhereSchemesAreEquallyNear() {
        assertEquals(Optional.empty(), tally("946104|Ash").unmapped().get(0).likely());
        assertEquals(
                Optional.empty(),
                tally("946103|Oak", "946106|Oak", "X1|Oak").unmapped().get(0).likely());
    }

    private static LineTally tally(String... rows) {
        Extracted extracted = Extracted.of(PROFILE, "Period|Date|Code|Amount|Ref|Text|Supplier");
        for (String row : rows) {
            String[] cells = row.split("\\|", -1);
            extracted.row("APR-25|30/04/2025|" + cells[0] + "|10.00|||" + cells[1]);
        }
        extracted.finish();
        LineTally tally = new LineTally(PROFILE.codes(), Map.of());
        extracted.lines.forEach(tally::add);
        return tally;
    }
}
