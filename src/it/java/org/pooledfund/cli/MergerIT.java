package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two integrated care boards merge on 1 October. Their ledgers of April to September were
 * reconciled and settled as those of two partners; from October one ledger goes on.
 */
class MergerIT {
    private static final String AGREEMENT = """
            agreement: 1
            fund: {id: aldermere-bcf, name: Fen Fund, version: %s}
            year: 2025-26
            host: council
            partners:
              - {id: council, name: Fen Council, kind: unitary-council}
            %s
            contributions:
              - {partner: council, source: council-additional, amount: 1200.00}
              - {partner: north, source: nhs-minimum, amount: 720.00}
              - {partner: south, source: nhs-minimum, amount: 480.00}
            schemes:
              - {id: S1, name: Home care, lead: council, source: council-additional,
                 area: social-care, budget: 1200.00}
              - {id: S2, name: North nurses, lead: north, source: nhs-minimum,
                 area: community-health, budget: 720.00, funded-by: {north: 720.00}}
              - {id: S3, name: South nurses, lead: south, source: nhs-minimum,
                 area: community-health, budget: 480.00, funded-by: {south: 480.00}}
            risk-share:
              - {step: Split, rule: percentages, clause: "14.2",
                 shares: {council: 50%%, north: 30%%, south: 20%%}}
            settlement: {lead-spend: carried-by-lead, clause: "12.4"}
            tolerances: {line: 0.05, open-breaks: 1.00, timing-periods: 1, date-window-days: 10,
              amber-above: 2.0%%, red-above: 5.0%%}
            """;
    private static final String TWO = """
            \s - {id: north, name: NHS North Fen ICB, kind: integrated-care-board, ods: QN1}
              - {id: south, name: NHS South Fen ICB, kind: integrated-care-board, ods: QS1}\
            """;
    private static final String ONE = """
            \s - {id: icb, name: NHS Fen ICB, kind: integrated-care-board, ods: QF1, predecessors: [
                  {id: north, name: NHS North Fen ICB, ods: QN1, to: 2025-09-30},
                  {id: south, name: NHS South Fen ICB, ods: QS1, to: 2025-09-30}]}\
            """;
    private static final String PROFILE = """
            profile: 1
            source: %1$s
            name: %1$s
            organisation: %2$s
            ledger: %3$s
            files: "*.csv"
            format: csv
            columns: {period: Period, date: Date, code: Code, account: Account, amount: Amount,
              reference: Ref, narrative: Text}
            amount: {mode: signed}
            dates: yyyy-MM-dd
            period: {style: year-period}
            nature:
            %4$s
            codes:
              - {code: S1, scheme: S1}
              - {code: S2, scheme: S2}
              - {code: S3, scheme: S3}
              - {code: C, outside-schemes: true}
            """;

    @TempDir
    private Path folder;

    @Test
    void figuresStatementsAndPaymentsOfBothAreTheNewOnes() throws Exception {
        FundHome home = FundHome.copyTo(folder);
        JobDatabase database = Engine.H2.create(folder);
        emptied(home);
        write(home, "agreement.yaml", AGREEMENT.formatted(1, TWO));
        profiles(home, "council", "north", "south");
        for (int month = 4; month <= 9; month++) {
            month(home, "council", month, "S1 100.00");
            month(home, "north", month, "S2 55.00", "C 60.00");
            month(home, "south", month, "S3 50.00", "C 40.00");
            pool(home, month, "S2 55.00", "S3 50.00", "S1 100.00", "north 60.00", "south 40.00");
        }
        run(home, database, "2025-09-30");
        settlement(home, database, "sign", "--by", "A. Fairweather, s151 officer");
        assertEquals(
                List.of("council 61500", "north -32100", "south -29400"), payable(database, 1));

        write(home, "agreement.yaml", AGREEMENT.formatted(2, ONE));
        profiles(home, "council", "north", "south", "icb");
        for (int month = 10; month <= 12; month++) {
            month(home, "council", month, "S1 100.00");
            month(home, "icb", month, "S2 60.00", "S3 50.00", "C 100.00");
            pool(home, month, "S2 60.00", "S3 50.00", "S1 100.00", "icb 100.00");
        }
        run(home, database, "2025-12-31");
        long run = database.number("select max(run_id) from fund_run");

        assertEquals(
                List.of("council 90000 3000 0 0", "icb 90000 3000 90000 96000"),
                rows(
                        database,
                        "select partner_id, contribution_pence, share_pence, received_pence,"
                                + " incurred_pence from partner_share where run_id = " + run
                                + " order by partner_id"));
        assertEquals(
                List.of("icb"),
                rows(
                        database,
                        "select distinct partner_id from reconciliation_statement where run_id = "
                                + run + " and partner_id <> 'council'"));
        assertEquals(
                0,
                database.number("select count(*) from open_break where run_id = " + run
                        + " and partner_id = 'icb'"));
        settlement(home, database, "sign", "--by", "A. Fairweather, s151 officer");
        assertEquals(List.of("council 31500", "icb -31500"), payable(database, 2));
        assertEquals(
                61_500,
                database.number("select before_pence from settlement_version_standing s join"
                        + " settlement_version v on v.run_id = s.run_id where v.version_no = 2"
                        + " and partner_id = 'council'"));
        assertTrue(settlement(home, database, "list").out().contains("version 2: interim"));
        pack(home);
    }

    private static void pack(FundHome home) throws IOException {
        Path pack = home.packs().stream()
                .filter(file -> file.toString().contains("2025-12-31"))
                .reduce((one, two) -> two)
                .orElseThrow();
        String text;
        try (var pdf = Loader.loadPDF(pack.toFile())) {
            text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
        for (String part : List.of("NHS Fen ICB", "£315.00", "£615.00", "Version 1", "£930.00")) {
            assertTrue(text.contains(part) || text.contains(part.replace("£", "")), part);
        }
    }

    private static List<String> payable(JobDatabase database, int version) throws Exception {
        return rows(
                database,
                "select s.partner_id, s.now_pence from settlement_version_standing s join"
                        + " settlement_version v on v.run_id = s.run_id where v.version_no = "
                        + version + " order by s.partner_id");
    }

    private static List<String> rows(JobDatabase database, String sql) throws Exception {
        return database.rows(sql).stream().map(row -> String.join(" ", row)).toList();
    }

    private static void emptied(FundHome home) throws IOException {
        List<Path> all = FundHome.tree(home.fund(""));
        for (Path file : all.reversed()) {
            if (!file.equals(home.fund(""))) {
                Files.delete(file);
            }
        }
    }

    private static void profiles(FundHome home, String... bodies) throws IOException {
        StringBuilder nature = new StringBuilder();
        for (String body : bodies) {
            nature.append(
                    "  - {account: P-" + body + ", is: contribution, partner: " + body + "}\n");
            write(
                    home,
                    "sources/" + body + ".yaml",
                    PROFILE.formatted(
                            body, body, "partner", "  - {account: P-*, is: contribution}"));
        }
        write(
                home,
                "sources/pool.yaml",
                PROFILE.formatted("pool", "council", "pool", nature.toString().stripTrailing()));
    }

    private static void month(FundHome home, String body, int month, String... lines)
            throws IOException {
        file(home, body, month, body, lines);
    }

    /** Contributions are income of the pool. */
    private static void pool(FundHome home, int month, String... lines) throws IOException {
        file(home, "pool", month, "", lines);
    }

    private static void file(FundHome home, String source, int month, String body, String... lines)
            throws IOException {
        StringBuilder csv = new StringBuilder("Period,Date,Code,Account,Amount,Ref,Text\n");
        for (String line : lines) {
            String[] cells = line.split(" ");
            boolean scheme = cells[0].startsWith("S");
            String payer = body.isEmpty() ? cells[0] : body;
            csv.append(String.join(
                            ",",
                            "2025%02d".formatted(month - 3),
                            "2025-%02d-15".formatted(month),
                            scheme ? cells[0] : "C",
                            scheme ? "A" : "P-" + payer,
                            body.isEmpty() && !scheme ? "-" + cells[1] : cells[1],
                            (scheme ? cells[0] : payer) + "-" + month,
                            scheme ? "Care" : "Contribution"))
                    .append('\n');
        }
        write(home, "extracts/%s/%s-%02d.csv".formatted(source, source, month), csv.toString());
    }

    private static void write(FundHome home, String name, String text) throws IOException {
        Path file = home.fund(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void run(FundHome home, JobDatabase database, String day) {
        MainRun run = MainRun.of(
                "run",
                "nightly-reconciliation",
                "--as-of",
                day,
                "--home",
                home.folder().toString(),
                "--db",
                database.urlWithUser());
        assertEquals(0, run.exitCode(), run.out() + run.err());
    }

    private static MainRun settlement(
            FundHome home, JobDatabase database, String what, String... more) {
        List<String> args = new java.util.ArrayList<>(List.of(
                "settlement",
                what,
                "--fund",
                "aldermere-bcf",
                "--home",
                home.folder().toString(),
                "--db",
                database.urlWithUser()));
        args.addAll(List.of(more));
        MainRun run = MainRun.of(args.toArray(String[]::new));
        assertEquals(0, run.exitCode(), run.err());
        return run;
    }
}
