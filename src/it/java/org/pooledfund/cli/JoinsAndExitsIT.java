package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A district leaves at the end of September. To the end of December the night settles to the penny
 * what was worked by hand, and what {@code settle} makes of a file of the same figures.
 */
class JoinsAndExitsIT {
    private static final String AGREEMENT = """
            agreement: 1
            fund: {id: aldermere-bcf, name: Fen Fund}
            year: 2025-26
            host: council
            partners:
              - {id: council, name: Fen Council, kind: unitary-council}
              - {id: icb, name: NHS Fen ICB, kind: integrated-care-board}
              - {id: district, name: Fen District, kind: district-council, left: 2025-09-30}
            contributions:
              - {partner: council, source: council-additional, amount: 1200.00}
              - {partner: icb, source: nhs-minimum, amount: 600.00}
              - {partner: district, source: disabled-facilities-grant, amount: 200.00}
            schemes:
              - {id: S1, name: Home care, lead: council, source: council-additional,
                 area: social-care, budget: 1400.00, funded-by: {council: 1200, district: 200}}
              - {id: S2, name: Nurses, lead: icb, source: nhs-minimum,
                 area: community-health, budget: 600.00}
            risk-share:
              - {step: Split, rule: proportional-to-contributions, clause: "14.2"}
            exit:
              - {term: "The accounts are closed at the day of exit.", clause: "17.2"}
            settlement: {lead-spend: carried-by-lead, clause: "12.4", mid-year: %s}
            tolerances: {line: 0.05, open-breaks: 1.00, timing-periods: 1, date-window-days: 10,
              amber-above: 2.0%%, red-above: 5.0%%}
            """;

    @TempDir
    private Path folder;

    /**
     * Spent are 1,160 to September and 480 after, planned 1,100 and 450: 60 at 600 : 300 : 200,
     * then 30 at 2 : 1. By days the 90 are 183 and 92 of 275: 59.89 and 30.11.
     */
    @ParameterizedTest
    @CsvSource({
        "spending-by-period, 5273, 2636, 1091",
        "days, 5274, 2637, 1089",
    })
    void theNightSettlesAsTheFileDoes(String midYear, long council, long icb, long district)
            throws Exception {
        WrittenFund fund = WrittenFund.in(folder, 2025);
        fund.write("agreement.yaml", AGREEMENT.formatted(midYear));
        fund.profiles("council", 2, "council", "icb", "district");
        ledgers(fund);
        fund.run("2025-12-31", 0);

        List<String> shares = List.of(
                "council 90000 " + council, "district 20000 " + district, "icb 45000 " + icb);
        assertEquals(
                shares,
                fund.rows("select partner_id, contribution_pence, share_pence from partner_share"
                        + " where run_id = (select max(run_id) from fund_run)"
                        + " order by partner_id"));
        fund.write("position.csv", midYear.equals("days") ? """
                scheme,partner,actual,cash paid
                S1,council,1190.00,
                S2,icb,450.00,
                ,district,,200.00
                """ : """
                scheme,partner,actual,cash paid,period end
                S1,council,860.00,,2025-09-30
                S2,icb,300.00,,2025-09-30
                S1,council,330.00,,2025-12-31
                S2,icb,150.00,,2025-12-31
                ,district,,200.00,
                """);
        String alone = MainRun.of(
                        "settle",
                        "--agreement",
                        fund.home().fund("agreement.yaml").toString(),
                        "--position",
                        fund.home().fund("position.csv").toString(),
                        "--through",
                        "9",
                        "--json")
                .out();
        for (long pence : List.of(council, icb, district)) {
            String pounds = pence / 100 + "." + "%02d".formatted(pence % 100);
            assertTrue(
                    alone.contains("\"share\": \"" + pounds + "\"")
                            || alone.contains("\"share\": " + pounds),
                    pounds + alone);
        }
        signedAndShown(fund, midYear.equals("days") ? "59.89" : "60.00");
    }

    private static void signedAndShown(WrittenFund fund, String first) throws Exception {
        fund.settlement("sign", "--by", "A. Fairweather, s151 officer");
        Path letters = fund.home().folder().resolve("letters");
        fund.settlement("papers", "--to", letters.toString());
        assertTrue(
                Files.readString(letters.resolve("confirmation-district.txt")).contains("210."));
        String pack;
        try (var pdf = Loader.loadPDF(fund.home().packs().getFirst().toFile())) {
            pack = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
        for (String words : List.of("2025-04-01 to 2025-09-30", "2025-10-01 to", "17.2", first)) {
            assertTrue(pack.contains(words), words);
        }
    }

    private static void ledgers(WrittenFund fund) throws Exception {
        for (int month = 4; month <= 12; month++) {
            String care = month == 4 ? "S1 160.00" : month < 10 ? "S1 140.00" : "S1 110.00";
            fund.month("council", month, care);
            fund.month("icb", month, "S2 50.00");
            if (month == 4) {
                fund.month("district", month, "C 200.00");
                fund.pool(month, care, "S2 50.00", "district 200.00");
            } else {
                fund.pool(month, care, "S2 50.00");
            }
        }
    }
}
