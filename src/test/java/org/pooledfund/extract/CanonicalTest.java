package org.pooledfund.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pooledfund.calendar.Period;

/** One row at a time: the ledger line it becomes, or the words in which it is set aside. */
class CanonicalTest {
    private static final String SIGNED = "Period|Date|Code|Amount|Ref|Text";
    private static final String SIDES = "Period|Date|Code|Debit|Credit|Ref|Text";

    @Test
    void becomesALedgerLine() {
        Extracted extracted = Extracted.of(
                Profiles.signed()
                        .column(Column.PARTY, "Supplier")
                        .column(Column.TRANSACTION, "No")
                        .column(Column.ACCOUNT, "Account")
                        .build(),
                SIGNED + "|Supplier|No|Account",
                " APR-25 | 02/04/2025 | S1 | 1,234.56 | INV-1 | Beds, disputed | Ash Ltd | T1"
                        + " | 52 ");

        assertEquals(
                new LedgerLine(
                        2,
                        new Period(Profiles.YEAR, 1),
                        LocalDate.of(2025, 4, 2),
                        123_456,
                        Nature.EXPENDITURE,
                        Standing.IN_SCHEME,
                        Optional.of("S01"),
                        Optional.empty(),
                        "INV-1",
                        "T1",
                        "Ash Ltd",
                        "Beds, disputed",
                        "S1",
                        "52",
                        true),
                extracted.lines.get(0));
    }

    @Test
    void standsToThePoolByItsCode() {
        Extracted extracted = Extracted.of(
                Profiles.signed()
                        .codes(
                                Profiles.code("S1", Standing.IN_SCHEME, "S01"),
                                Profiles.code("C*", Standing.OUTSIDE_SCHEMES, ""),
                                Profiles.code("Z*", Standing.OUTSIDE_POOL, ""))
                        .build(),
                SIGNED,
                "APR-25|01/04/2025|S1|1||",
                "APR-25|01/04/2025|C1|1||",
                "APR-25|01/04/2025|Z1|1||",
                "APR-25|01/04/2025|X1|1||",
                "APR-25|01/04/2025||1||");

        assertEquals(
                java.util.List.of(
                        Standing.IN_SCHEME,
                        Standing.OUTSIDE_SCHEMES,
                        Standing.OUTSIDE_POOL,
                        Standing.UNMAPPED,
                        Standing.UNMAPPED),
                extracted.lines.stream().map(LedgerLine::standing).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "10.00, '', 1000",
        "'', 10.00, -1000",
        "-10.00, '', -1000",
        "'', -10.00, 1000",
        "10.00, 0.00, 1000",
        "0.00, 10.00, -1000",
        "0.00, 0.00, 0",
        "0.00, '', 0"
    })
    void takesDebitsForSpendingAndCreditsForIncome(String debit, String credit, long pence) {
        Extracted extracted = Extracted.of(
                Profiles.debitAndCredit().build(),
                SIDES,
                "APR-25|01/04/2025|S1|" + debit + "|" + credit + "||");

        assertEquals(pence, extracted.lines.get(0).amountPence());
    }

    @Test
    void turnsTheSignOfALedgerWhoseIncomeIsPositive() {
        Extracted extracted = Extracted.of(
                Profiles.signed().incomeIsPositive().build(),
                SIGNED,
                "APR-25|01/04/2025|S1|10.00||");

        assertEquals(-1_000, extracted.lines.get(0).amountPence());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "APR-25|01/04/2025|S1|abc|| > column Amount: 'abc' is not an amount."
                        + " Expected like 1,234.56 or -1,234.56; mend the extract. [PF301]",
                "APR-25|01/04/2025|S1|1E99|| > column Amount: '1E99' is not an amount."
                        + " Expected like 1,234.56 or -1,234.56; mend the extract. [PF301]",
                "APR-25|01/04/2025|S1| || > column Amount: there is no amount."
                        + " Fill it in; zero is written 0.00. [PF306]",
                "APR-25|01/04/2025|S1|1.005|| > column Amount: '1.005' has a fraction of a penny."
                        + " Ask for amounts in pounds and pence. [PF307]",
                "APR-25|31/02/2025|S1|1|| > column Date: '31/02/2025' is not a date."
                        + " Expected dd/MM/yyyy; mend the extract. [PF302]",
                "APR-25|01/04/0025|S1|1|| > column Date: '01/04/0025' is not a date."
                        + " Expected dd/MM/yyyy; mend the extract. [PF302]",
                "APR-25||S1|1|| > column Date: '' is not a date."
                        + " Expected dd/MM/yyyy; mend the extract. [PF302]",
                "M1|01/04/2025|S1|1|| > column Period: 'M1' is not a period."
                        + " Expected APR-25 for April 2025; mend the extract. [PF303]",
                "APR-25|01/04/2025|S1|1|||extra > the row has 7 columns, the header 6."
                        + " Look for a stray or missing separator. [PF304]",
            })
    void isSetAsideWithItsReason(String row, String reason) {
        String message = Extracted.of(Profiles.signed().build(), SIGNED, row).reason();

        assertEquals(
                "oak.csv, line 2" + (reason.startsWith("column") ? ", " : ": ") + reason, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "5.00|6.00 > column Debit: debit is £5.00 and credit is £6.00."
                        + " A row may have only one of the two. [PF305]",
                "| > column Debit: there is no amount. Fill it in; zero is written 0.00. [PF306]",
                "|x > column Credit: 'x' is not an amount."
                        + " Expected like 1,234.56 or -1,234.56; mend the extract. [PF301]",
                "#REF!|5.00 > column Debit: '#REF!' is not an amount."
                        + " Expected like 1,234.56 or -1,234.56; mend the extract. [PF301]",
            })
    void isSetAsideWhereTheSidesAreUnclear(String sides, String reason) {
        String message = Extracted.of(
                        Profiles.debitAndCredit().build(),
                        SIDES,
                        "APR-25|01/04/2025|S1|" + sides + "||")
                .reason();

        assertEquals("oak.csv, line 2, " + reason, message);
    }

    @Test
    void isSetAsideWhereATextIsTooLong() {
        assertEquals(
                "oak.csv, line 2, column Ref: the text has 256 characters, at most 255 are kept."
                        + " Shorten it. [PF308]",
                Extracted.of(
                                Profiles.signed().build(),
                                SIGNED,
                                "APR-25|01/04/2025|S1|1|" + "x".repeat(256) + "|")
                        .reason());
    }

    @Test
    void keepsTheAmountAndTheCellsOfARowSetAside() {
        Extracted extracted = Extracted.of(
                Profiles.signed().build(),
                SIGNED,
                "APR-25|bad|S1|-1.50|R|" + "x".repeat(3_000),
                "APR-25|01/04/2025|S1|bad|R|t");

        assertEquals(Optional.of(-150L), extracted.rejections.get(0).amountPence());
        assertEquals(2, extracted.rejections.get(0).line());
        assertEquals(2_000, extracted.rejections.get(0).raw().length());
        assertEquals(Optional.empty(), extracted.rejections.get(1).amountPence());
        assertEquals("APR-25|01/04/2025|S1|bad|R|t", extracted.rejections.get(1).raw());
    }

    @Test
    void allowsBlankCellsBeyondTheHeaderAndMissingOnesNobodyUses() {
        Extracted extracted = Extracted.of(
                Profiles.signed().build(),
                SIGNED + "|Notes|Batch",
                "APR-25|01/04/2025|S1|1|R|t||||| ",
                "APR-25|01/04/2025|S1|1|R|t");

        assertEquals(2, extracted.lines.size());
        assertEquals("t", extracted.lines.get(1).narrative());
    }

    @Test
    void isSetAsideWhereItEndsBeforeAUsedColumn() {
        assertEquals(
                "oak.csv, line 2: the row has 4 columns, the header 6: there is none for 'Ref'."
                        + " Look for a stray or missing separator. [PF304]",
                Extracted.of(
                                Profiles.signed().build(),
                                SIGNED,
                                "APR-25|01/04/2025|S1|1",
                                "APR-25|01/04/2025|S1|1|R|t")
                        .reason());
    }

    @Test
    void isSetAsideBeforeARuleMayLeaveItOut() {
        Extracted extracted = Extracted.of(
                Profiles.signed()
                        .intake(new IntakeRules(
                                List.of(new IgnoreRule(
                                        "beds",
                                        Optional.of("Text"),
                                        List.of(Wildcard.of("Beds")),
                                        Optional.empty())),
                                List.of(),
                                List.of(),
                                IntakeRules.USUAL_PERCENT,
                                false,
                                Optional.empty()))
                        .build(),
                SIGNED,
                "APR-25|01/04/2025|S1|1|R|Beds",
                "APR-25|01/04/2025|S1|1|R, S|Beds|shifted");

        assertEquals(1, extracted.finish().quarantined().rows());
        assertEquals(Map.of("beds", new ControlTotals(1, 100)), extracted.leftOut());
    }

    @Test
    void ofAWorkbookMayEndWhereItsBlankCellsBegin() {
        Extracted extracted = Extracted.of(
                Profiles.signed()
                        .format(new FileFormat.Packed(
                                new FileFormat.Xlsx("Data"), FileFormat.Compression.ZIP))
                        .build(),
                SIGNED,
                "APR-25|01/04/2025|S1|1");

        assertEquals("", extracted.lines.get(0).narrative());
    }
}
