package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A version signed before the seal covered all that a run has stored: it still verifies, says what
 * its seal does not cover, and a changed figure still shows.
 */
class OlderSignatureIT {
    private static final String AGREEMENT = """
            agreement: 1
            fund: {id: aldermere-bcf, name: Fen Fund}
            year: 2025-26
            host: council
            partners:
              - {id: council, name: Fen Council, kind: unitary-council}
              - {id: icb, name: NHS Fen ICB, kind: integrated-care-board}
            contributions:
              - {partner: council, source: council-additional, amount: 1200.00}
              - {partner: icb, source: nhs-minimum, amount: 1200.00}
            schemes:
              - {id: S1, name: Home care, lead: council, source: council-additional,
                 area: social-care, budget: 2400.00}
            risk-share:
              - {step: Split, rule: proportional-to-contributions, clause: "14.2"}
            settlement: {lead-spend: carried-by-lead, clause: "12.4"}
            tolerances: {line: 0.05, open-breaks: 9999.00, timing-periods: 1,
              date-window-days: 10, amber-above: 2.0%, red-above: 5.0%}
            """;
    private static final String NOT_COVERED = "It was signed by an older program: the seal covers"
            + " the figures of each partner and what no partner bears, not the working, payments";

    @TempDir
    private Path folder;

    @Test
    void verifiesAndSaysWhatItDoesNotCover() throws Exception {
        WrittenFund fund = WrittenFund.in(folder, 2025);
        fund.write("agreement.yaml", AGREEMENT);
        fund.profiles("council", 1, "council", "icb");
        fund.month("council", 4, "S1 230.00");
        fund.month("icb", 4, "C 100.00");
        fund.pool(4, "S1 230.00", "icb 100.00");
        fund.run("2025-04-30", 0);
        fund.settlement("sign", "--by", "A. Fairweather, s151 officer");
        String now = fund.settlement("list").out();
        assertFalse(now.contains("older program"), now);
        fund.database().execute("update settlement_version set content_sha256 = ''");
        refused(fund);

        fund.database()
                .execute("update settlement_version set seal_sha256 = '" + olderSeal(fund) + "'");
        String list = fund.settlement("list").out();
        assertTrue(list.contains(NOT_COVERED), list);
        Path letters = folder.resolve("letters");
        fund.settlement("papers", "--to", letters.toString());
        assertTrue(Files.readString(letters.resolve("confirmation-icb.txt"))
                .contains("(of an older program: over the figures alone)"));

        fund.month("council", 5, "S1 210.00");
        fund.pool(5, "S1 210.00");
        fund.run("2025-05-31", 0);
        fund.settlement("sign", "--by", "A. Fairweather, s151 officer");
        String both = fund.settlement("list").out();
        assertTrue(both.indexOf(NOT_COVERED) < both.indexOf("version 2: interim"), both);
        assertEquals(both.indexOf(NOT_COVERED), both.lastIndexOf(NOT_COVERED));

        for (String figure : List.of(
                "settlement_version_standing set now_pence = now_pence %s 1",
                "partner_share set received_pence = received_pence %s 1",
                "scheme_outturn set actual_pence = actual_pence %s 1")) {
            String first = " where run_id = (select min(run_id) from settlement_version)";
            fund.database().execute("update " + figure.formatted("+") + first);
            refused(fund);
            fund.database().execute("update " + figure.formatted("-") + first);
            fund.settlement("list");
        }
    }

    private static void refused(WrittenFund fund) {
        MainRun list = MainRun.of(
                "settlement",
                "list",
                "--fund",
                "aldermere-bcf",
                "--home",
                fund.home().folder().toString(),
                "--db",
                fund.database().urlWithUser());
        assertEquals(3, list.exitCode(), list.out());
        assertTrue(list.err().contains("PF136"), list.err());
    }

    /** As it was made then: each value with its length, a line for each group of them. */
    private static String olderSeal(WrittenFund fund) throws Exception {
        List<String> version = fund.database()
                .rows("select run_id, signed_by, signed_at, version_no, period_no, plan_pence,"
                        + " outturn_pence from settlement_version")
                .getFirst();
        StringBuilder text = new StringBuilder();
        line(
                text,
                List.of(
                        "aldermere-bcf",
                        "2025-26",
                        version.get(0),
                        version.get(1),
                        String.valueOf(Instant.parse(version.get(2)).toEpochMilli()),
                        ""));
        line(text, List.of(version.get(3), version.get(4), "", version.get(5), version.get(6)));
        fund.database()
                .rows("select partner_id, contribution_pence, share_pence, received_pence,"
                        + " incurred_pence, reimbursed_pence, to_date_pence, before_pence,"
                        + " now_pence from settlement_version_standing order by standing_no")
                .forEach(row -> line(text, row));
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void line(StringBuilder text, List<String> values) {
        values.forEach(value -> text.append(value.length()).append(':').append(value));
        text.append('\n');
    }
}
