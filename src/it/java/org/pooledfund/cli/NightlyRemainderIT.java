package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A night's run keeps, proves and shows what no partner bears of the variance. */
class NightlyRemainderIT {
    private static final String PLAIN = """
              - step: core split
                rule: proportional-to-contributions
                clause: "14.2"
            """;
    private static final String RICH = """
              - step: Scheme by scheme
                rule: netting
                level: scheme
                clause: "14.1"
              - step: Risk reserve
                rule: reserve
                amount: 1,000.01
                clause: "14.2"
              - step: Most the district bears
                rule: cap
                limits:
                  - partner: woldside-council
                    most: 1.00
                clause: "14.3"
              - step: Kept in the pool
                rule: carry-forward
                when: underspend
                owners:
                  rule: percentages
                  shares:
                    aldermere-council: 50%
                    aldermere-icb: 50%
                clause: "14.4"
              - step: Overspends
                rule: percentages
                when: overspend
                shares:
                  aldermere-icb: 60%
                  woldside-council: 40%
                clause: "14.5"
            """;
    private static final String OF_RUN = " where run_id = (select max(run_id) from fund_run)";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void isStoredWithItsOwnersAndAddsUp(Engine engine) throws Exception {
        FundHome home = FundHome.copyTo(folder);
        home.replace("agreement.yaml", PLAIN, RICH);
        JobDatabase database = engine.create(folder);

        MainRun run = MainRun.nightly(home, database);

        assertEquals(0, run.exitCode(), run.err());
        List<List<String>> schemes =
                database.rows("select actual_pence - plan_pence from scheme_outturn" + OF_RUN);
        long over = schemes.stream()
                .mapToLong(row -> Math.max(0, Long.parseLong(row.get(0))))
                .sum();
        long under = schemes.stream()
                .mapToLong(row -> Math.min(0, Long.parseLong(row.get(0))))
                .sum();
        assertTrue(over > 100_001 && under < 0, schemes.toString());
        assertEquals(under, kind(database, "carried-forward"));
        assertEquals(100_001, kind(database, "reserve"));
        long district = database.number("select share_pence from partner_share" + OF_RUN
                + " and partner_id = 'woldside-council'");
        assertEquals(100, district);
        long icb = database.number("select share_pence from partner_share" + OF_RUN
                + " and partner_id = 'aldermere-icb'");
        assertEquals(over - 100_001 - 100 - icb, kind(database, "unallocated"));
        assertEquals(
                under + 100_001,
                database.number(
                        "select sum(amount_pence) from settlement_remainder_owner" + OF_RUN));
        assertEquals(
                over + under,
                database.number("select found_pence from run_proof" + OF_RUN
                        + " and check_name = 'shares and what no partner bears add up to the"
                        + " variance'"));
        shown(home);
    }

    private static long kind(JobDatabase database, String kind) throws Exception {
        return database.number("select sum(amount_pence) from settlement_remainder" + OF_RUN
                + " and kind = '" + kind + "'");
    }

    private static void shown(FundHome home) throws Exception {
        String pack;
        try (PDDocument document = Loader.loadPDF(home.packs().getFirst().toFile())) {
            pack = new PDFTextStripper().getText(document);
        }
        String book = WorkbookText.of(home.workbooks().getFirst());
        for (String words : List.of(
                "Borne by no partner now",
                "No partner now",
                "Met by a reserve",
                "Unallocated, awaiting decision")) {
            assertTrue(pack.replaceAll("\\s+", " ").contains(words), words);
            assertTrue(book.contains(words), words);
        }
    }
}
