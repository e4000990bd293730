package org.pooledfund.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts whose sign is told by another column, or by brackets. */
class AmountModesTest {
    private static final Profiles ADVERSE = Profiles.signed()
            .amount(new AmountRule(
                    AmountRule.Mode.SIGNED,
                    false,
                    AmountRule.Brackets.ADVERSE,
                    Optional.empty(),
                    Optional.empty()));

    @ParameterizedTest
    @CsvSource({"D, 1000", "dr, 1000", "DR, 1000", "c, -1000", "CR, -1000"})
    void anIndicatorTellsTheSign(String indicator, long pence) {
        assertEquals(pence, indicated("10.00", indicator).finish().posted().pence());
    }

    @Test
    void aTotalWithoutIndicatorIsNet() {
        Extracted extracted = Extracted.of(
                indicators().totals("Period", "Total").build(),
                "Period|Date|Code|Amount|Ref|Text|D/C",
                "APR-25|30/04/2025|S1|10.00||x|D");
        extracted.row("APR-25|30/04/2025|S1|4.00||x|C");
        extracted.row("Total|||6.00|||");

        assertTrue(extracted.finish().balances());
    }

    @ParameterizedTest
    @CsvSource({"10.00, X, PF311", "10.00, '', PF311", "-10.00, C, PF310", "'(10.00)', D, PF310"})
    void whatIsUnclearIsSetAside(String amount, String indicator, String problem) {
        String reason = indicated(amount, indicator).reason();

        assertTrue(reason.endsWith("[" + problem + "]"), reason);
    }

    @ParameterizedTest
    @CsvSource({
        "10.00CR, -1000",
        "'1,234.56 cr', -123456",
        "£10.00Dr, 1000",
        "CR 10.00, -1000",
        "10.00, 1000",
        "10, 1000"
    })
    void theWordMayStandInTheCellOfTheAmount(String cell, long pence) {
        assertEquals(pence, together(cell).finish().posted().pence());
    }

    @ParameterizedTest
    @CsvSource({
        "10.00X, PF311",
        "DR 10.00 CR, PF311",
        "-10.00CR, PF310",
        "D10.00R, PF311",
        "CR, PF306",
        "1.2.3CR, PF301",
        "10.00 CR 5.00, PF301"
    })
    void whatIsUnclearThereIsSetAsideToo(String cell, String problem) {
        String reason = together(cell).reason();

        assertTrue(reason.endsWith("[" + problem + "]"), reason);
    }

    /** To try every way of parting so long a cell would take days. */
    @ParameterizedTest
    @CsvSource({"a, PF301", "' ', PF301", "9, PF301"})
    void aVeryLongCellIsPartedAtOnce(String sign, String problem) {
        String reason = together("x1" + sign.repeat(30_000) + "1 CR").reason();

        assertTrue(reason.endsWith("[" + problem + "]"), reason);
    }

    @Test
    void aTotalMayHaveItsWordInItsCellToo() {
        Extracted extracted = Extracted.of(
                inTheCell().totals("Period", "Total").build(),
                "Period|Date|Code|Amount|Ref|Text",
                "APR-25|30/04/2025|S1|10.00||x");
        extracted.row("APR-25|30/04/2025|S1|14.00CR||x");
        extracted.row("Total|||4.00CR||");

        assertTrue(extracted.finish().balances());
    }

    @ParameterizedTest
    @CsvSource({"(10.00), 1000", "10.00, -1000", "'(1,000)', 100000", "0.00, 0"})
    void adverseBracketsAreSpending(String cell, long pence) {
        assertEquals(pence, adverse(cell).finish().posted().pence());
    }

    @ParameterizedTest
    @CsvSource({"-10.00", "10.00-", "£-10.00", "\u221210.00"})
    void aMinusBesideAdverseBracketsIsSetAside(String cell) {
        assertTrue(adverse(cell).reason().contains("[PF309]"));
    }

    private static Extracted indicated(String amount, String indicator) {
        return Extracted.of(
                indicators().build(),
                "Period|Date|Code|Amount|Ref|Text|D/C",
                "APR-25|30/04/2025|S1|" + amount + "||x|" + indicator);
    }

    @Test
    void rowsWithoutAWordAreAddedUpAsTheCreditsTheyAre() {
        Extracted extracted = Extracted.of(
                indicators("Amount", new Indicator(Set.of("DR"), Set.of("none")))
                        .totals("Period", "Total")
                        .build(),
                "Period|Date|Code|Amount|Ref|Text",
                "APR-25|30/04/2025|S1|10.00DR||x");
        extracted.row("APR-25|30/04/2025|S1|4.00||x");
        extracted.row("Total|||6.00||");

        LoadReport report = extracted.finish();
        assertTrue(report.balances());
        assertEquals(600, report.posted().pence());
    }

    private static Extracted together(String amount) {
        return Extracted.of(
                inTheCell().build(),
                "Period|Date|Code|Amount|Ref|Text",
                "APR-25|30/04/2025|S1|" + amount + "||x");
    }

    private static Profiles inTheCell() {
        return indicators("Amount", new Indicator(Set.of("DR", "none"), Set.of("CR")));
    }

    private static Extracted adverse(String amount) {
        return Extracted.of(
                ADVERSE.build(),
                "Period|Date|Code|Amount|Ref|Text",
                "APR-25|30/04/2025|S1|" + amount + "||x");
    }

    private static Profiles indicators() {
        return indicators("D/C", new Indicator(Set.of("D", "dr"), Set.of("C", "CR")));
    }

    private static Profiles indicators(String heading, Indicator words) {
        return Profiles.signed()
                .column(Column.INDICATOR, heading)
                .amount(new AmountRule(
                        AmountRule.Mode.INDICATOR,
                        false,
                        AmountRule.Brackets.NEGATIVE,
                        Optional.of(words),
                        Optional.of(AmountRule.VatBasis.NET)));
    }
}
