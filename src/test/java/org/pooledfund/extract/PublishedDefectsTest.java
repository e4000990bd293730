package org.pooledfund.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pooledfund.extract.format.Rows;
import org.pooledfund.problem.ProblemException;

/**
 * Every defect seen in published extracts has a test with its number in its name: N of NHS bodies,
 * D of councils. Those that are not here are in the classes this one names.
 */
class PublishedDefectsTest {
    private static final String HEADER = "Period|Date|Code|Amount|Ref|Text";
    private static final String ROW = "APR-25|30/04/2025|S1|10.00|INV-1|Beds";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyDefectHasATestByName() {
        Set<String> names = Stream.of(
                        PublishedDefectsTest.class,
                        DefectsTest.class,
                        CouncilDefectsTest.class,
                        SupplierDefectsTest.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .map(Method::getName)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<String> untested = Stream.concat(
                        IntStream.rangeClosed(1, 15).mapToObj(i -> "n" + i),
                        IntStream.rangeClosed(1, 13).mapToObj(i -> "d" + i))
                .filter(id ->
                        names.stream().noneMatch(name -> name.matches("(.*and)?" + id + "\\D.*")))
                .toList();

        assertEquals(List.of(), untested);
    }

    @Test
    void n2AHeaderCellThatHoldsAValueOrNothingIsNoColumn() {
        Extracted extracted = Extracted.of(
                Profiles.signed().build(), "Department of Health||" + HEADER, "DoH|x|" + ROW);

        assertEquals(new ControlTotals(1, 1_000), extracted.finish().posted());
    }

    @Test
    void n4AColumnTheProfileNamesAndTheFileLacksRefusesTheFile() {
        assertTrue(assertThrows(
                        ProblemException.class,
                        () -> Extracted.of(
                                        Profiles.signed().build(),
                                        HEADER.replace("Ref", "Notes"),
                                        ROW)
                                .finish())
                .getMessage()
                .contains("missing: Ref;"));
    }

    @Test
    void n4AColumnThatMayBeMissingIsBlankInMonthsWithoutIt() {
        SourceProfile profile =
                Profiles.signed().intake(mayBeMissing(Column.REFERENCE)).build();

        Extracted without = Extracted.of(profile, HEADER.replace("Ref", "Notes"), ROW);
        assertEquals(1, without.finish().posted().rows());
        assertEquals("", without.lines.get(0).reference());
        Extracted with = Extracted.of(profile, HEADER, ROW);
        with.finish();
        assertEquals("INV-1", with.lines.get(0).reference());
    }

    private static IntakeRules mayBeMissing(Column... columns) {
        return new IntakeRules(
                List.of(),
                List.of(),
                List.of(),
                BigDecimal.TEN,
                false,
                Optional.empty(),
                Set.of(columns));
    }

    @ParameterizedTest
    @CsvSource({
        "dd/MM/yyyy, 30/04/2025, 2025-04-30",
        "MM/dd/yyyy, 04/30/2025, 2025-04-30",
        "dd-MMM-yy, 30-Apr-25, 2025-04-30",
        "dd-MMM-yyyy, 30-APR-2025, 2025-04-30",
        "MMM-yy, Apr-25, 2025-04-30",
    })
    void n5ReadsEveryPatternThatIsOneForTheWholeFile(String pattern, String cell, LocalDate day) {
        Extracted extracted = Extracted.of(
                Profiles.signed().dates(pattern).build(), HEADER, ROW.replace("30/04/2025", cell));

        extracted.finish();
        assertEquals(day, extracted.lines.get(0).date());
    }

    @Test
    void n5SetsHashesForADateAside() {
        assertTrue(Extracted.of(
                        Profiles.signed().build(), HEADER, ROW, ROW.replace("30/04/2025", "######"))
                .reason()
                .contains("'######' is what a spreadsheet leaves of a value"));
    }

    @Test
    void n5RefusesAFileWhoseDatesReadBothWays() {
        Extracted extracted = Extracted.of(
                Profiles.signed().build(), HEADER, ROW.replace("30/04/2025", "05/06/2025"));

        assertTrue(assertThrows(ProblemException.class, extracted::finish)
                .getMessage()
                .contains("[PF232]"));
    }

    @ParameterizedTest
    @CsvSource({
        "START, YEAR_AND_NUMBER, 2025, 1",
        "END, YEAR_AND_NUMBER, 2026, 1",
        "START, YEAR_PERIOD, '', 202501",
        "END, YEAR_PERIOD, '', 202601",
    })
    void n6TakesTheYearLabelFromTheProfile(
            PeriodRule.YearLabel label, PeriodRule.Style style, String year, String period) {
        assertEquals(
                Optional.of("2025-26 P01"),
                new PeriodRule(style, label).read(year, period).map(p -> p.code()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ES-27674", "10008721"})
    void n9ASupplierAndANumberThatChangedPlacesKeepTheirMoney(String number) {
        SourceProfile profile = Profiles.signed()
                .column(Column.PARTY, "Supplier")
                .column(Column.TRANSACTION, "No")
                .build();
        Extracted extracted = Extracted.of(
                profile,
                HEADER + "|Supplier|No",
                ROW + "|Oak Care|77",
                ROW + "|" + number + "|Oak Care");

        assertEquals(new ControlTotals(2, 2_000), extracted.finish().posted());
        assertEquals(number, extracted.lines.get(1).party());
        assertEquals("Oak Care", extracted.lines.get(1).transaction());
    }

    @Test
    void n11LinesOfOneTransactionAreAllLoaded() {
        SourceProfile profile =
                Profiles.signed().column(Column.TRANSACTION, "No").build();
        Extracted extracted = new Extracted(profile);
        extracted.row(HEADER + "|No");
        for (int i = 0; i < 5; i++) {
            extracted.row(ROW + "|31948666");
        }

        assertEquals(new ControlTotals(5, 5_000), extracted.finish().posted());
    }

    @Test
    void n14TheDayOfPostingIsTheDayEvenWhereItIsTheLastOfTheMonth() {
        Extracted extracted = Extracted.of(Profiles.signed().build(), HEADER, ROW, ROW, ROW);

        extracted.finish();
        assertEquals(
                Set.of(LocalDate.of(2025, 4, 30)),
                extracted.lines.stream().map(LedgerLine::date).collect(Collectors.toSet()));
    }

    @Test
    void n15SaysWhatAThresholdLeftOut() {
        IgnoreRule below = new IgnoreRule(
                "below the threshold", Optional.empty(), List.of(), Optional.of(2_500_000L));
        Extracted extracted = Extracted.of(
                Profiles.signed()
                        .intake(new IntakeRules(
                                List.of(below),
                                List.of(),
                                List.of(),
                                BigDecimal.TEN,
                                false,
                                Optional.empty()))
                        .build(),
                HEADER,
                ROW.replace("10.00", "25,000.00"),
                ROW);

        assertEquals(new ControlTotals(1, 2_500_000), extracted.finish().posted());
        assertEquals(new ControlTotals(1, 1_000), extracted.leftOut().get("below the threshold"));
    }

    @Test
    void d7ReadsBytesOfWindows1252AndTheBlanksThatFillItsCells() throws IOException {
        Path file = Files.write(
                folder.resolve("oak.csv"),
                (HEADER + "\n"
                                + ROW.replace("Beds", "\u00BFCaf\u00E9 beds\u00A0\u00A0")
                                        .replace("10.00", "\u00A010.00\u00A0"))
                        .replace('|', ',')
                        .getBytes(Charset.forName("windows-1252")));
        Extracted extracted = new Extracted(Profiles.signed().build());

        Rows.of(new FileFormat.Csv(',', TextEncoding.AUTO))
                .read(
                        file,
                        (line, cells) -> extracted.row(String.join("|", cells)),
                        (done, total) -> {});
        assertEquals(new ControlTotals(1, 1_000), extracted.finish().posted());
        assertTrue(extracted.lines.get(0).narrative().startsWith("\u00BFCaf\u00E9 beds"));
    }

    @ParameterizedTest
    @CsvSource({
        "Directorate, Directotate",
        "Service division label, Service divison label",
        "Organisation Name, Organistion Name",
        "Capital/ Revenue, Capital /Revenue",
    })
    void d8ReadsEveryGenerationOfAHeading(String one, String other) {
        SourceProfile profile =
                Profiles.signed().column(Column.CODE, one, other).build();

        for (String heading : List.of(one, other)) {
            assertEquals(
                    1,
                    Extracted.of(profile, HEADER.replace("Code", heading), ROW)
                            .finish()
                            .posted()
                            .rows());
        }
    }

    @Test
    void d8ReadsAHeaderThatGrewFromNineColumnsToThirteen() {
        assertEquals(
                1,
                Extracted.of(
                                Profiles.signed().build(),
                                "New 1|" + HEADER + "|New 2|New 3|New 4",
                                "a|" + ROW + "|b|c|d")
                        .finish()
                        .posted()
                        .rows());
    }
}
