package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a partner and the pool owe each other is compared by itself and is no spending. */
class NightlyBalancesIT {
    private static final String OWED_TO_THE_ICB = """
            Report Name,GL Transaction Listing
            Entity,Period Name,Cost Centre,Subjective,Journal Name,Line Description,Supplier,\
            Invoice Number,Invoice Date,Net Amount
            QZ9,SEP-25,000000,21330010,J1,RECHARGE QUARTER 2,ALDERMERE COUNTY COUNCIL,\
            QZ9-7001,30-SEP-2025,"125,000.00"
            QZ9,SEP-25,000000,21330010,J2,STAFF RECHARGED,ALDERMERE COUNTY COUNCIL,\
            QZ9-7002,30-SEP-2025,"4,310.25"
            QZ9,SEP-25,000000,21330010,J3,CONTRIBUTION OWED,ALDERMERE COUNTY COUNCIL,\
            ACC-118,30-SEP-2025,"-60,000.00"
            Total,,,,,,,,,"69,310.25"
            """;
    private static final String OWED_BY_THE_POOL = """
            Period,Journal,Line,Posting Date,Cost Centre,Account,Partner or Supplier,Reference,\
            Narrative,Debit,Credit
            06/2526,PJB-1,1,30/09/2025,,94020,NHS Aldermere ICB,QZ97001,Recharge,,125000.00
            06/2526,PJB-1,2,30/09/2025,,94020,NHS Aldermere ICB,ACC118,Contribution,60000.00,
            06/2526,Total,,,,,,,,60000.00,125000.00
            """;
    private static final String OF_RUN = " where run_id = (select max(run_id) from fund_run)";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void areMatchedProvedAndLeftOutOfTheOutturn(Engine engine) throws Exception {
        FundHome home = FundHome.copyTo(folder);
        home.replace(
                "sources/icb-ledger.yaml",
                "  - account: 2*\n",
                "  - account: 2133*\n    is: balance\n  - account: 2*\n");
        home.replace(
                "sources/pool-ledger.yaml",
                "  - account: 9*\n",
                "  - account: 94020\n    is: balance\n    partner: aldermere-icb\n"
                        + "  - account: 9*\n");
        Files.writeString(home.fund("extracts/icb-ledger/icb-balances.csv"), OWED_TO_THE_ICB);
        Files.writeString(home.fund("extracts/pool-ledger/pool-balances.csv"), OWED_BY_THE_POOL);
        JobDatabase database = engine.create(folder);

        MainRun run = MainRun.nightly(home, database);

        assertEquals(0, run.exitCode(), run.err());
        assertEquals(
                List.of(
                        List.of("PARTNER", "3", "6931025", "2", "6500000", "1", "431025"),
                        List.of("POOL", "2", "6500000", "2", "6500000", "0", "0")),
                database.rows("select side, rows_loaded, pence_loaded, rows_matched, pence_matched,"
                        + " rows_open, pence_open from reconciliation_side" + OF_RUN
                        + " and flow = 'BALANCES' order by side"));
        assertEquals(
                List.of(List.of("aldermere-icb", "TIMING", "431025")),
                database.rows("select partner_id, difference_type, difference_pence from open_break"
                        + OF_RUN + " and flow = 'BALANCES'"));
        for (String table : List.of("scheme_outturn", "partner_share", "settlement_transfer")) {
            Map<String, List<String>> usual =
                    Dump.results(CompletedRun.on(engine).database());
            Dump.assertSame(
                    Map.of(table, usual.getOrDefault(table, List.of())),
                    Map.of(table, Dump.results(database).getOrDefault(table, List.of())));
        }
        String pages = Files.readString(home.reports(".html").stream()
                .filter(file -> file.toString().matches(".*-run-\\d+\\.html"))
                .findFirst()
                .orElseThrow());
        assertTrue(pages.contains("Balances to date"), "the pack has the statement");
    }
}
