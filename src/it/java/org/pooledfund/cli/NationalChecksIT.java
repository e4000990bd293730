package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nightly job takes every national check to each outcome it can have there. */
class NationalChecksIT {
    private static final String AGREEMENT = """
            agreement: 1
            fund: {id: aldermere-bcf, name: Fen Fund}
            year: 2023-24
            host: county
            partners:
              - {id: county, name: Fen County Council, kind: county-council}
              - {id: icb, name: NHS Fen ICB, kind: integrated-care-board}
              - {id: district, name: Fen District, kind: district-council}
            contributions:
              - {partner: county, source: improved-better-care-fund, amount: 200.00}
              - {partner: county, source: disabled-facilities-grant, amount: 100.00}
              - {partner: county, source: discharge-fund-council, amount: 40.00}
              - {partner: icb, source: nhs-minimum, amount: 1056.60}
              - {partner: icb, source: discharge-fund-nhs, amount: 60.00}
              - {partner: district, source: council-additional, amount: 10.00}
            schemes:
              - {id: S1, name: Care, lead: county, source: nhs-minimum, area: social-care,
                 budget: 556.60, function: reablement}
              - {id: S2, name: Nurses, lead: icb, source: nhs-minimum, area: community-health,
                 budget: 500.00, function: community nursing}
              - {id: S3, name: Market, lead: county, source: improved-better-care-fund,
                 area: social-care, budget: 200.00, function: home care, ring-fenced: yes}
              - {id: S4, name: Homes, lead: district, source: disabled-facilities-grant,
                 area: housing, budget: 100.00, function: adaptations}
              - {id: S5, name: Beds, lead: county, source: discharge-fund-council,
                 area: social-care, budget: 40.00, function: discharge}
              - {id: S6, name: More beds, lead: icb, source: discharge-fund-nhs,
                 area: community-health, budget: 60.00, function: discharge}
              - {id: S7, name: Safety, lead: district, source: council-additional,
                 area: housing, budget: 10.00, function: handyperson}
            risk-share:
              - {step: Split, rule: proportional-to-contributions, clause: "1"}
            settlement: {lead-spend: carried-by-lead, clause: "2"}
            tolerances: {line: 0.05, open-breaks: 999999.00, timing-periods: 1,
              date-window-days: 10, amber-above: 2.0%, red-above: 5.0%}
            """;
    private static final String PAPERS = """
            arrangement: {from: 2023-04-01, to: 2024-03-31, signed: 2023-03-30}
            approvals:
              - {by: health and wellbeing board, on: 2023-06-28}
              - {by: council chief executive, on: 2023-06-20}
              - {by: section 151 officer, on: 2023-06-20}
              - {by: icb chief executive, on: 2023-06-20}
            reports:
              - {of: q1, on: 2023-07-20}
              - {of: q2, on: 2023-10-20}
              - {of: q3, on: 2024-01-20}
              - {of: q4, on: 2024-04-20}
              - {of: annual-return, on: 2024-05-20}
            specifies: {aims: "3", contributions-and-variation: "4", functions: "5",
              people-and-services: "6", staff-goods-accommodation: "7",
              duration-review-termination: "8", management-and-monitoring: "9"}
            """;
    private static final String FIGURES = """
            figures: 1
            nhs-minimum: {icb: 1056.60}
            nhs-minimum-elsewhere: 943.40
            nhs-minimum-total: 2000.00
            social-care-minimum: 556.60
            out-of-hospital-minimum: 500.00
            nhs-minimum-year-before: 1000.00
            council-grant: 200.00
            disabled-facilities-grant: 100.00
            disabled-facilities-grant-capital: 100.00
            ring-fenced-elsewhere: 0.00
            ineligible-spending: 0.00
            capital-elsewhere: 0.00
            """;

    /** A contribution or budget below zero, and shares that do not cast, never come so far. */
    private static final List<String> NEVER_FAIL = List.of("CHK-20", "CHK-21");

    @TempDir
    private Path folder;

    private SortedMap<String, String> night(WrittenFund fund, String day) throws Exception {
        fund.run(day, 0);
        Path newest = fund.home().workbooks().stream()
                .reduce((one, two) -> number(one) > number(two) ? one : two)
                .orElseThrow();
        SortedMap<String, String> outcomes = new TreeMap<>();
        try (InputStream in = Files.newInputStream(newest);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    String id = row.getCell(0) == null ? "" : row.getCell(0).toString();
                    if (id.matches("CHK-\\d\\d") && row.getCell(2) != null) {
                        String outcome = row.getCell(2).toString();
                        outcomes.putIfAbsent(
                                id, outcome.replaceAll("[^A-Za-z ]", "").strip());
                    }
                }
            }
        }
        assertEquals(21, outcomes.size(), outcomes.toString());
        return outcomes;
    }

    private static int number(Path pack) {
        return Integer.parseInt(pack.toString().replaceAll(".*-run-(\\d+)\\.xlsx", "$1"));
    }

    @Test
    void everyCheckPassesFailsAndAsksForWhatIsMissing() throws Exception {
        WrittenFund fund = fund(folder, 2023, AGREEMENT);
        ledgers(fund, "60.00");
        fund.write("agreement.yaml", AGREEMENT + PAPERS);
        fund.write("figures.yaml", FIGURES);
        SortedMap<String, String> sound = night(fund, "2024-03-31");
        assertEquals(List.of("Passed"), List.copyOf(new TreeSet<>(sound.values())), "" + sound);

        fund.write("agreement.yaml", AGREEMENT.replace(", function: reablement", ""));
        Files.delete(fund.home().fund("figures.yaml"));
        assertEquals(
                List.of(
                        "CHK-01", "CHK-02", "CHK-03", "CHK-04", "CHK-05", "CHK-06", "CHK-07",
                        "CHK-10", "CHK-13", "CHK-14", "CHK-16", "CHK-17"),
                having(night(fund, "2024-03-31"), "Not known"));

        spoil(fund);
        SortedMap<String, String> spoilt = night(fund, "2024-03-31");
        List<String> failed = new ArrayList<>(having(spoilt, "Failed"));
        failed.addAll(having(spoilt, "Warning"));
        assertEquals(
                sound.keySet().stream().filter(id -> !NEVER_FAIL.contains(id)).toList(),
                failed.stream().sorted().toList());
    }

    /** What does not hold in a year, or not yet, or not for this fund. */
    @Test
    void someDoNotApply() throws Exception {
        WrittenFund fund = fund(folder, 2025, AGREEMENT);
        fund.write(
                "agreement.yaml",
                AGREEMENT.replace("2023-24", "2025-26").replace(", ring-fenced: yes", ""));
        fund.month("county", 4, "S1 40.00");
        fund.month("icb", 4, "S2 40.00");
        fund.month("district", 4, "S7 1.00");
        fund.pool(4, "S1 40.00", "S2 40.00", "S7 1.00");
        assertEquals(
                List.of("CHK-04", "CHK-05", "CHK-08", "CHK-14", "CHK-16"),
                having(night(fund, "2025-04-30"), "Does not apply"));
    }

    private static WrittenFund fund(Path folder, int year, String agreement) throws Exception {
        WrittenFund fund = WrittenFund.in(folder, year);
        fund.write("agreement.yaml", agreement);
        fund.profiles("county", 7, "county", "icb", "district");
        return fund;
    }

    /** All is spent as planned, in the last month. */
    private static void ledgers(WrittenFund fund, String moreBeds) throws Exception {
        fund.month("county", 15, "S1 556.60", "S3 200.00", "S5 40.00");
        fund.month("icb", 15, "S2 500.00", "S6 " + moreBeds);
        fund.month("district", 15, "S4 100.00", "S7 10.00");
        fund.pool(
                15,
                "S1 556.60",
                "S2 500.00",
                "S3 200.00",
                "S4 100.00",
                "S5 40.00",
                "S6 " + moreBeds,
                "S7 10.00");
    }

    /** One wrong in each: by a penny, a day, a paper, a word. */
    private static void spoil(WrittenFund fund) throws Exception {
        fund.write(
                "agreement.yaml",
                AGREEMENT
                                .replace("discharge-fund-nhs", "nhs-additional")
                                .replace("council-additional", "private")
                                .replace("reablement", "day surgery")
                                .replace("kind: district-council", "kind: nhs-trust")
                                .replace("budget: 556.60", "budget: 556.59")
                                .replace("amount: 1056.60", "amount: 1055.59")
                                .replace("budget: 500.00", "budget: 499.00")
                        + PAPERS.replace("signed: 2023-03-30", "signed: 2024-04-01")
                                .replace("aims: \"3\", ", "")
                                .replace("  - {of: q3, on: 2024-01-20}\n", "")
                                .replace("  - {by: section 151 officer, on: 2023-06-20}\n", ""));
        fund.write(
                "figures.yaml",
                FIGURES.replace("capital: 100.00", "capital: 99.99")
                        .replace("social-care-minimum: 556.60", "social-care-minimum: 556.61")
                        .replace("hospital-minimum: 500.00", "hospital-minimum: 500.01")
                        .replace("council-grant: 200.00", "council-grant: 200.01")
                        .replace("elsewhere: 0.00", "elsewhere: 0.01")
                        .replace("ineligible-spending: 0.00", "ineligible-spending: 0.01"));
        fund.write("extracts/pool/late.csv", """
                Period,Date,Code,Account,Amount,Ref,Text
                202312,2024-03-31,S6,A,-60.01,S6-late,Taken back
                """);
    }

    private static List<String> having(SortedMap<String, String> outcomes, String outcome) {
        return outcomes.keySet().stream()
                .filter(id -> outcome.equals(outcomes.get(id)))
                .toList();
    }
}
