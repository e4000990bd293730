package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pooledfund.cli.ModesTest.Ran;

/** A programme in which one pool's agreement names a body that another's names as replaced. */
class ProgrammeCommandTest {
    private static final String AGREEMENT = """
            agreement: 1
            fund: {id: %1$s, name: %1$s fund, programme: Fens}
            year: 2025-26
            host: council
            partners:
              - {id: council, name: Council, kind: unitary-council}
              - %2$s
            contributions:
              - {partner: council, source: council-additional, amount: 600.00}
              - {partner: %3$s, source: nhs-minimum, amount: 400.00}
            schemes:
              - {id: S, name: Care, lead: council, source: nhs-minimum, area: social-care,
                 budget: 1000.00, funded-by: {council: 600.00, %3$s: 400.00}}
            risk-share:
              - {step: Split, rule: proportional-to-contributions, clause: "1"}
            settlement: {lead-spend: carried-by-lead, clause: "2"}
            tolerances: {line: 0.05, open-breaks: 1.00, timing-periods: 1, date-window-days: 10,
              amber-above: 2.0%%, red-above: 5.0%%}
            disputes: [{by: the board, clause: "9"}]
            """;
    private static final String OLD =
            "{id: %s, name: Old ICB, kind: integrated-care-board," + " ods: QA1}";
    private static final String NEW = "{id: icb, name: New ICB, kind: integrated-care-board,"
            + " ods: QN9, predecessors: [{id: old, ods: QA1, to: 2025-09-30}]}";

    @TempDir
    private Path folder;

    @Test
    void aBodyAndItsSuccessorAreOne() throws IOException {
        Ran run = Ran.of("programme", pool("one", OLD, "old", ""), pool("two", NEW, "icb", ""));

        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        assertTrue(
                run.out().replaceAll(" +", " ").contains("icb 2 £800.00 £80.00 £0.00 £880.00"),
                run.out());
        assertTrue(
                run.out().contains("Note: icb is shown with old, whose place it has taken."),
                run.out());
        assertTrue(run.out().contains("icb pays council £880.00."), run.out());
        assertTrue(
                run.out().replaceAll(" +", " ").contains("two Fens £1,000.00 £1,100.00 £100.00"),
                run.out());
    }

    @Test
    void theOdsCodeJoinsThemToo() throws IOException {
        Ran run = Ran.of(
                "programme", pool("one", OLD, "north", ""), pool("two", NEW, "icb", ""), "--json");

        assertTrue(run.out().contains("\"icb is shown with north, whose place"), run.out());
    }

    @Test
    void whatIsInDisputeIsNotPaid() throws IOException {
        Ran run = Ran.of(
                "programme",
                pool("one", OLD, "old", ""),
                pool("two", NEW, "icb", "S,council,100.00,disputed\n"));

        assertTrue(
                run.out()
                        .replaceAll(" +", " ")
                        .contains("icb 2 £800.00 £120.00 £0.00 £920.00" + " £920.00 £880.00"),
                run.out());
        assertTrue(run.out().contains("icb pays council £880.00."), run.out());
    }

    @Test
    void aFundTwiceOrOfAnotherYearIsRefused() throws IOException {
        String one = pool("one", OLD, "old", "");
        Ran twice = Ran.of("programme", one, one);
        assertTrue(twice.err().contains("PF113"), twice.err());

        String other = pool("two", NEW, "icb", "");
        Path file = Path.of(other, "agreement.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("year: 2025-26", "year: 2024-25")
                        .replace("2025-09-30", "2024-09-30"));
        Ran years = Ran.of("programme", one, other);
        assertTrue(years.err().contains("it is of 2024-25, and one is of 2025-26"), years.err());
    }

    private String pool(String id, String body, String partner, String more) throws IOException {
        Path pool = Files.createDirectories(folder.resolve(id));
        Files.writeString(
                pool.resolve("agreement.yaml"),
                AGREEMENT.formatted(id, body.formatted(partner), partner));
        Files.writeString(
                pool.resolve("position.csv"),
                "scheme,partner,actual,tags\nS,council,1100.00,\n" + more);
        return pool.toString();
    }
}
