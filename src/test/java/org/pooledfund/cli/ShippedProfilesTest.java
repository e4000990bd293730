package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.extract.Nature;
import org.pooledfund.extract.Rejection;
import org.pooledfund.extract.SourceProfile;
import org.pooledfund.extract.document.Companions;
import org.pooledfund.extract.document.ProfileDocument;
import org.pooledfund.job.DryRun;

/**
 * The profiles that come with the program load invented extracts, with the dirt of their systems'
 * files, to the totals those were written with.
 */
class ShippedProfilesTest {
    private static final Path FIXTURES = Path.of("src/test/resources/systems");

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();

    /** What is planted in a fixture, as {@code expected.txt} has it. */
    record Fixture(
            String profile,
            String file,
            long rows,
            long pence,
            long quarantined,
            long ignored,
            List<String> problems) {
        static Fixture of(String line) {
            String[] parts = line.split(" \\| ");
            return new Fixture(
                    parts[0],
                    parts[1],
                    Long.parseLong(parts[2]),
                    Long.parseLong(parts[3]),
                    Long.parseLong(parts[4]),
                    Long.parseLong(parts[5]),
                    List.of(parts[6].split(" ")));
        }

        @Override
        public String toString() {
            return profile;
        }
    }

    static Stream<Fixture> fixtures() throws IOException {
        return Files.readAllLines(FIXTURES.resolve("expected.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Fixture::of);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void loadTheirFixtureToItsTrueTotal(Fixture fixture) throws IOException {
        DryRun.Result result = load(fixture.profile(), FIXTURES.resolve(fixture.file()));

        assertEquals(fixture.rows(), result.report().posted().rows());
        assertEquals(fixture.pence(), result.report().posted().pence());
        assertEquals(fixture.quarantined(), result.report().quarantined().rows());
        assertEquals(fixture.ignored(), result.report().ignored().rows());
        assertEquals(
                fixture.problems(),
                result.quarantined().stream()
                        .map(Rejection::finding)
                        .map(finding -> finding.problem().code())
                        .toList());
        assertTrue(result.report().balances());
    }

    @Test
    void areAsManyAsTheFixtures() throws IOException {
        assertEquals(
                ShippedProfiles.names().keySet().stream().sorted().toList(),
                fixtures().map(Fixture::profile).sorted().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "isfe, ACCRUAL, 1",
        "isfe, ACCRUAL_REVERSAL, 1",
        "isfe, BALANCE_SHEET, 1",
        "nhs-over-25k, BALANCE_SHEET, 6",
        "agresso, CLIENT_INCOME, 1",
        "oracle, ACCRUAL, 1",
        "oracle, ACCRUAL_REVERSAL, 1",
    })
    void tellTheNatureOfLines(String profile, Nature nature, long lines) throws IOException {
        DryRun.Result result = load(profile, FIXTURES.resolve(profile + ".csv"));

        assertEquals(lines, result.lines().natures().get(nature).rows());
    }

    /** Headings of the same column, as bodies with the same system have written them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nhs-over-25k | AP Amount | Amount, amount, ' Amount ', Amount in Sterling Â£",
                "nhs-over-25k | Date | Date Paid, Date of payment, Data",
                "nhs-over-25k | Transaction Number | Transaction, Transaction Reference, Transaction Type, Invoice Number",
                "nhs-over-25k | Supplier | Suppklier, Suppkuer",
                "nhs-over-25k | Expense Area | Expsense Area, Exepense Area, Expense area",
                "nhs-over-25k | Expense Type | Expense Typoe, Expense type",
                "nhs-over-25k | Entity | Entuty",
                "agresso | Strgrpcc(T) | Strgrpcc",
                "agresso | Supplier ID(T) | Supplier ID",
                "agresso | Cipfsubs(T) | Cipfsubs",
                "sap | Supplier Name | Vendor Name, Vendor ID",
                "sap | Expenses Type | Expenditure Account Code Description",
                "sap | Transaction Number | Document No",
                "sap | Net Amount | Amount",
                "sap | Invoice Payment Date | Clearing Date, Posting Date",
                "jd-edwards | Document No. | Document No",
                "jd-edwards | Invoiced Value | Amount",
                "isfe | Invoice Date | GL Date",
                "oracle | Cost Centre | Cost Center",
                "dynamics-365 | CostCentre | Cost centre",
            })
    void knowTheirColumnsByOtherHeadings(String profile, String heading, String others)
            throws IOException {
        Fixture fixture =
                fixtures().filter(f -> f.profile().equals(profile)).findFirst().orElseThrow();
        String text = read(fixture);
        for (String other : others.replace("'", "").split(",")) {
            String renamed = text.replaceFirst(
                    "(?m)(^|,|\")" + java.util.regex.Pattern.quote(heading) + "(,|\"|\r?$)",
                    "$1" + other + "$2");
            assertTrue(!renamed.equals(text), heading);
            Path file = Files.writeString(folder.resolve(fixture.file()), renamed);

            assertEquals(fixture.pence(), load(profile, file).report().posted().pence(), other);
        }
    }

    private static String read(Fixture fixture) throws IOException {
        return Files.readString(FIXTURES.resolve(fixture.file()));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void loadTheSameAsWindowsWritesIt(Fixture fixture) throws IOException {
        Path file = Files.write(
                folder.resolve(fixture.file()),
                read(fixture).replace("\uFEFF", "").replace("\n", "\r\n").getBytes("windows-1252"));

        assertEquals(
                fixture.pence(), load(fixture.profile(), file).report().posted().pence());
    }

    @Test
    void doWithoutAColumnThatSomeMonthsLack() throws IOException {
        String text = Files.readString(FIXTURES.resolve("nhs-over-25k.csv"));
        Path file = Files.writeString(
                folder.resolve("march.csv"), text.replaceFirst("Transaction Number", "Notes"));

        assertEquals(24, load("nhs-over-25k", file).report().posted().rows());
    }

    @Test
    void areListedAndShown() {
        assertEquals(0, run("profile", "list"));
        ShippedProfiles.names()
                .keySet()
                .forEach(name -> assertTrue(out.toString().contains("\n" + name + " "), name));
        assertEquals(0, run("profile", "show", "sap"));
        assertTrue(out.toString().endsWith(ShippedProfiles.profile("sap").orElseThrow()));
    }

    @Test
    void areWrittenButNeverOverSomebodysWork() throws IOException {
        Path file = folder.resolve("sources/our-ledger.yaml");

        assertEquals(0, run("profile", "show", "agresso", "--out", file.toString()));
        assertEquals(ShippedProfiles.profile("agresso"), Optional.of(Files.readString(file)));
        Files.writeString(file, "mended");
        assertEquals(3, run("profile", "show", "agresso", "--out", file.toString()));
        assertEquals("mended", Files.readString(file));
        assertTrue(out.toString().contains("the file is there already"), out.toString());
    }

    @Test
    void areNamedWhereTheNameIsUnknown() {
        assertEquals(2, run("profile", "show", "sage"));
        assertTrue(
                out.toString().contains("here is no profile 'sage'; there are plain, isfe,"),
                out.toString());
    }

    private static DryRun.Result load(String profile, Path file) throws IOException {
        SourceProfile source = ProfileDocument.read(
                profile + ".yaml",
                ShippedProfiles.profile(profile).orElseThrow(),
                Optional.empty(),
                Companions.NONE);
        DryRun.Outcome outcome =
                DryRun.of(file, source, new FinancialYear(2025), java.util.Map.of());
        outcome.refused().ifPresent(refused -> {
            throw new AssertionError(refused.findings().get(0).text());
        });
        return outcome.result().orElseThrow();
    }

    private int run(String... args) {
        PrintWriter writer = new PrintWriter(out, true);
        return Main.run(writer, writer, args);
    }
}
