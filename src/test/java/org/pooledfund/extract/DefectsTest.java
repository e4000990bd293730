package org.pooledfund.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pooledfund.problem.ProblemException;

/**
 * Defects seen in real extracts of NHS bodies; each test has the number of its defect in its name.
 */
class DefectsTest {
    private static final String HEADER = "Period|Date|Code|Amount|Ref|Text";
    private static final String ROW = "APR-25|30/04/2025|S1|10.00|INV-1|Beds";

    @ParameterizedTest
    @ValueSource(strings = {"Net Amount", " AP  Amount ", "amount"})
    void n1AndN2AnyOfSeveralNamesIsTheHeader(String name) {
        Extracted extracted = Extracted.of(
                Profiles.signed()
                        .column(Column.AMOUNT, "Net Amount", "AP Amount", "Amount")
                        .column(Column.PARTY, "Supplier", "Suppklier")
                        .build(),
                HEADER.replace("Amount", name) + "||Suppklier",
                ROW + "||Oak Care");

        assertEquals(new ControlTotals(1, 1_000), extracted.finish().posted());
        assertEquals("Oak Care", extracted.lines.get(0).party());
    }

    @Test
    void n1TheFirstNameOfTheProfileGoesBeforeTheOthers() {
        Profiles profiles = Profiles.signed().column(Column.AMOUNT, "Net Amount", "Amount");

        Extracted extracted = Extracted.of(profiles.build(), HEADER + "|Net Amount", ROW + "|8.00");

        assertEquals(800, extracted.finish().posted().pence());
    }

    @Test
    void n1NamesAllSynonymsOfAMissingColumn() {
        Profiles profiles = Profiles.signed().column(Column.AMOUNT, "Net Amount", "AP Amount");

        assertTrue(refused(Extracted.of(profiles.build(), HEADER, ROW))
                .contains("missing: Net Amount or AP Amount;"));
    }

    @Test
    void n3RefusesSwappedHeadings() {
        String swapped = "Period|Date|Text|Amount|Ref|Code";
        Extracted extracted = Extracted.of(Profiles.signed().build(), swapped);
        for (int i = 0; i < 20; i++) {
            extracted.row(ROW);
        }

        assertEquals(
                "oak.csv: the column 'Code' holds codes the profile knows in 0 of 20 rows, but the column"
                        + " 'Text' in 20 of 20. Nothing was loaded. The headings seem to be swapped: ask the"
                        + " sender, or mend 'columns' in the profile oak-ledger. [PF233]",
                refused(extracted));
    }

    @Test
    void n3LoadsAFileThatHasNothingButUnknownCodes() {
        Extracted extracted = Extracted.of(Profiles.signed().build(), HEADER);
        for (int i = 0; i < 20; i++) {
            extracted.row(ROW.replace("S1", "X" + i));
        }

        assertEquals(20, extracted.finish().posted().rows());
    }

    @Test
    void n3LoadsAFileWhereATenthOfTheCodesIsKnown() {
        Extracted extracted = Extracted.of(Profiles.signed().build(), HEADER, ROW);
        for (int i = 0; i < 9; i++) {
            extracted.row(ROW.replace("S1", "X").replace("Beds", "S1"));
        }

        assertEquals(10, extracted.finish().posted().rows());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'\"1,697,956.30\"'; 169795630",
                "'\"49,521.52 \"'; 4952152",
                "'\"77,041\"'; 7704100",
                "-375; -37500",
                "375.00-; -37500",
            })
    void n7ReadsEveryFormOfAmount(String cell, long pence) {
        Extracted extracted = Extracted.of(
                Profiles.signed().build(), HEADER, ROW.replace("10.00", cell.replace("\"", "")));

        assertEquals(pence, extracted.finish().posted().pence());
    }

    @ParameterizedTest
    @CsvSource({
        "UK0479435601 : Oak Care, Oak Care",
        "OAKSHIRE CARE:03529700, OAKSHIRE CARE",
        "(55040) Admin, Admin",
        "Oak Care, Oak Care",
        "(55040), (55040)",
    })
    void n8CleansTheSuppliersName(String cell, String name) {
        Profiles profiles = Profiles.signed()
                .column(Column.PARTY, "Supplier")
                .intake(new IntakeRules(
                        List.of(),
                        List.of(party("UK* : ", ""), party("(*)", ""), party("", ":*")),
                        List.of(),
                        BigDecimal.TEN,
                        false,
                        Optional.empty()));

        Extracted extracted =
                Extracted.of(profiles.build(), HEADER + "|Supplier", ROW + "|" + cell);

        extracted.finish();
        assertEquals(name, extracted.lines.get(0).party());
    }

    private static PartyRule party(String before, String after) {
        return new PartyRule(
                Optional.of(before).filter(t -> !t.isEmpty()).map(Wildcard::of),
                Optional.of(after).filter(t -> !t.isEmpty()).map(Wildcard::of));
    }

    @Test
    void n10AndD13IgnoresRowsOfCommas() {
        LoadReport report = Extracted.of(Profiles.signed().build(), HEADER, ROW, "|||||", "")
                .finish();

        assertEquals(new ControlTotals(3, 0), report.ignored());
    }

    @Test
    void n12AndN15LeavesOutRowsByRuleAndCountsThem() {
        Profiles profiles = Profiles.signed()
                .totals("Period", "Total")
                .intake(new IntakeRules(
                        List.of(
                                new IgnoreRule(
                                        "balance sheet",
                                        Optional.of("Text"),
                                        List.of(Wildcard.of("BALANCE SHEET*")),
                                        Optional.empty()),
                                new IgnoreRule(
                                        "below the threshold",
                                        Optional.empty(),
                                        List.of(),
                                        Optional.of(500L))),
                        List.of(),
                        List.of(),
                        BigDecimal.TEN,
                        false,
                        Optional.empty()));
        Extracted extracted = Extracted.of(
                profiles.build(),
                HEADER,
                ROW,
                ROW.replace("Beds", "Balance sheet cutover").replace("10.00", "-1,100,000.00"),
                ROW.replace("10.00", "4.99"),
                ROW.replace("10.00", "-4.99"),
                ROW.replace("10.00", "5.00"),
                "Total|||-1,099,985.00||");

        LoadReport report = extracted.finish();

        assertEquals(new ControlTotals(2, 1_500), report.posted());
        assertEquals(
                Map.of(
                        "balance sheet", new ControlTotals(1, -110_000_000),
                        "below the threshold", new ControlTotals(2, 0)),
                extracted.leftOut());
        assertTrue(report.balances());
    }

    @Test
    void n13AndD12KnowsTheNatureByCodeTransactionAndText() {
        Profiles profiles = Profiles.signed()
                .natures(
                        nature(Column.CODE, "S9*", Nature.BALANCE_SHEET),
                        nature(Column.NARRATIVE, "Recharge : *", Nature.RECHARGE),
                        nature(Column.NARRATIVE, "Customer And Client*", Nature.CLIENT_INCOME),
                        nature(Column.TRANSACTION, "REV*", Nature.ACCRUAL_REVERSAL),
                        nature(Column.TRANSACTION, "GR*", Nature.INCOME))
                .column(Column.TRANSACTION, "Journal");
        Extracted extracted = Extracted.of(
                profiles.build(),
                HEADER + "|Journal",
                ROW.replace("S1", "S91") + "|1",
                ROW.replace("Beds", "Recharge : Received") + "|1",
                ROW.replace("Beds", "Customer And Client Receipts") + "|1",
                ROW + "|REV-1",
                ROW + "|GR-1",
                ROW + "|1");

        extracted.finish();
        assertEquals(
                List.of(
                        Nature.BALANCE_SHEET,
                        Nature.RECHARGE,
                        Nature.CLIENT_INCOME,
                        Nature.ACCRUAL_REVERSAL,
                        Nature.INCOME,
                        Nature.EXPENDITURE),
                extracted.lines.stream().map(LedgerLine::nature).toList());
    }

    private static NatureRule nature(Column column, String text, Nature nature) {
        return new NatureRule(Map.of(column, Wildcard.of(text)), nature, Optional.empty());
    }

    private static String refused(Extracted extracted) {
        return assertThrows(ProblemException.class, extracted::finish).getMessage();
    }
}
