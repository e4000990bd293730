package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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

    @TempDir
    private Path folder;

    @Test
    void figuresStatementsAndPaymentsOfBothAreTheNewOnes() throws Exception {
        WrittenFund fund = WrittenFund.in(folder, 2025);
        fund.write("agreement.yaml", AGREEMENT.formatted(1, TWO));
        fund.profiles("council", 3, "council", "north", "south");
        for (int month = 4; month <= 9; month++) {
            fund.month("council", month, "S1 100.00");
            fund.month("north", month, "S2 55.00", "C 60.00");
            fund.month("south", month, "S3 50.00", "C 40.00");
            fund.pool(month, "S2 55.00", "S3 50.00", "S1 100.00", "north 60.00", "south 40.00");
        }
        fund.run("2025-09-30", 0);
        fund.settlement("sign", "--by", "A. Fairweather, s151 officer");
        assertEquals(List.of("council 61500", "north -32100", "south -29400"), payable(fund, 1));

        fund.write("agreement.yaml", AGREEMENT.formatted(2, ONE));
        fund.profiles("council", 3, "council", "north", "south", "icb");
        for (int month = 10; month <= 12; month++) {
            fund.month("council", month, "S1 100.00");
            fund.month("icb", month, "S2 60.00", "S3 50.00", "C 100.00");
            fund.pool(month, "S2 60.00", "S3 50.00", "S1 100.00", "icb 100.00");
        }
        fund.run("2025-12-31", 0);
        long run = fund.database().number("select max(run_id) from fund_run");

        assertEquals(
                List.of("council 90000 3000 0 0", "icb 90000 3000 90000 96000"),
                fund.rows("select partner_id, contribution_pence, share_pence, received_pence,"
                        + " incurred_pence from partner_share where run_id = " + run
                        + " order by partner_id"));
        assertEquals(
                List.of("icb"),
                fund.rows("select distinct partner_id from reconciliation_statement where run_id = "
                        + run + " and partner_id <> 'council'"));
        assertEquals(
                0,
                fund.database()
                        .number("select count(*) from open_break where run_id = " + run
                                + " and partner_id = 'icb'"));
        fund.settlement("sign", "--by", "A. Fairweather, s151 officer");
        assertEquals(List.of("council 31500", "icb -31500"), payable(fund, 2));
        assertEquals(
                61_500,
                fund.database()
                        .number("select before_pence from settlement_version_standing s join"
                                + " settlement_version v on v.run_id = s.run_id where v.version_no = 2"
                                + " and partner_id = 'council'"));
        assertTrue(fund.settlement("list").out().contains("version 2: interim"));
        pack(fund.home());
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

    private static List<String> payable(WrittenFund fund, int version) throws Exception {
        return fund.rows("select s.partner_id, s.now_pence from settlement_version_standing s join"
                + " settlement_version v on v.run_id = s.run_id where v.version_no = "
                + version + " order by s.partner_id");
    }
}
