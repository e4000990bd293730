package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way to pool runs through a sample, and settlements follow each other as versions. */
class ModesTest {
    private static final Path SAMPLES = Path.of("sample-data/agreements");
    private static final String COUNCIL = "Nantgwyn County Borough Council";
    private static final String BOARD = "Nantgwyn University Health Board";

    @TempDir
    Path folder = Path.of("");

    @Test
    void withRealCashContributionsArePaidAndLeadsPaidBack() {
        String out = text("real");

        assertTrue(
                out.contains("Health Board to Council £3,000,000.00, contribution paid in."), out);
        assertTrue(out.contains(
                "Council to Health Board £3,300,000.00, spending for the pool reimbursed."));
        assertTrue(out.contains(BOARD + " pays " + COUNCIL + " £120,000.00."), out);
    }

    @Test
    void withNotionalCashOnlyTheSettlementMoves() {
        String out = text("notional");

        assertTrue(out.contains("Money that has moved (notional cash)"), out);
        assertFalse(out.contains("contribution paid"), out);
        assertTrue(out.contains(COUNCIL + " pays " + BOARD + " £180,000.00."), out);
    }

    @Test
    void withCircularCashBothWaysAreShownGross() {
        String out = text("circular");

        assertTrue(
                out.contains("Health Board to Council £3,000,000.00, contribution paid in."), out);
        assertTrue(
                out.contains("Council to Health Board £3,000,000.00, contribution paid back."),
                out);
        assertTrue(out.contains(COUNCIL + " pays " + BOARD + " £180,000.00."), out);
    }

    @Test
    void circularCashThatThePositionLeavesOutIsShownAsAgreed() throws Exception {
        Path position = folder.resolve("p.csv");
        Files.writeString(
                position, "scheme,partner,actual\nS1,council,1900000.00\nS1,board,3300000.00\n");

        String out = run("circular", position).out();

        assertTrue(
                out.contains("Health Board to Council £3,000,000.00, contribution paid in (agreed,"
                        + " not in the position)."),
                out);
        assertTrue(out.contains(COUNCIL + " pays " + BOARD + " £180,000.00."), out);
    }

    @Test
    void cashThatTheModeDoesNotKnowIsRefused() throws Exception {
        Path position = SAMPLES.resolve("real/position.csv");

        assertTrue(run("notional", position).err().contains("partners keep their money"));
        assertTrue(run("circular", position).err().contains("it must come to nil"));
    }

    @Test
    void leadsAreNotReimbursedFromContributionsTheHostDoesNotHold() throws Exception {
        Path agreement = folder.resolve("a.yaml");
        Files.writeString(
                agreement,
                Files.readString(SAMPLES.resolve("real/agreement.yaml"))
                        .replace("cash: real", "cash: notional"));

        Ran run = Ran.of("agreement", "check", agreement.toString());

        assertEquals(ExitCode.FAILED, run.exitCode());
        assertTrue(run.err().contains("the host holds nothing to pay them from"), run.err());
    }

    @Test
    void aLeadCommissionersRechargesAreSettledAfterWhatItWasPaidBack() {
        String out = text("lead");

        assertTrue(out.contains("Council to ICB £3,900,000.00, spending for the pool reimbursed."));
        assertTrue(out.contains("final cost less paid in £3,000,000.00, less spent £4,100,000.00,"
                + " plus reimbursed £3,900,000.00"));
    }

    @Test
    void anInterimSettlementIsTakenOffTheFinalOne() throws Exception {
        Path june = folder.resolve("june.csv");
        Files.writeString(
                june, "scheme,partner,actual\nS1,council,500000.00\nS1,board,760000.00\n");
        Path interim = folder.resolve("june.json");
        Files.writeString(
                interim, run("notional", june, "--through", "3", "--json").out());

        String out = text("notional", "--previous", interim.toString());

        assertTrue(Files.readString(interim).contains("\"payableNow\": -4000.00"));
        assertTrue(out.contains("Version 2."), out);
        assertTrue(out.contains("Health Board settled -£4,000.00 before; now -£176,000.00."), out);
        assertTrue(out.contains(COUNCIL + " pays " + BOARD + " £176,000.00."), out);
    }

    @Test
    void aCorrectionNeedsAReasonAndTellsWhatChanged() throws Exception {
        Path first = folder.resolve("first.json");
        Files.writeString(first, text("notional", "--json"));
        Path late = folder.resolve("late.csv");
        Files.writeString(
                late,
                Files.readString(SAMPLES.resolve("notional/position.csv"))
                        .replace("1900000.00", "1950000.00"));

        Ran refused = run("notional", late, "--previous", first.toString());
        Ran second = run(
                "notional",
                late,
                "--previous",
                first.toString(),
                "--reason",
                "late invoice",
                "--json");

        assertTrue(refused.err().contains("[PF132]"), refused.err());
        assertTrue(second.out().contains("\"version\": 2"), second.out());
        assertTrue(second.out().contains("\"reason\": \"late invoice\""));
        assertTrue(second.out()
                .replaceAll("\\s+", " ")
                .contains("\"partner\": \"board\","
                        + " \"figure\": \"share\", \"before\": 120000.00, \"after\": 150000.00"));
        assertTrue(second.out().contains("\"payableNow\": 30000.00"), second.out());
    }

    /** Two groups become one board on 1 July 2022. */
    @Test
    void aSuccessorIsTheSameEconomicPartner() {
        String out = text("successor");

        assertTrue(
                out.contains("Wychdale Council pays NHS Wychdale Integrated Care Board"
                        + " £130,000.00."),
                out);
        assertFalse(out.contains("CCG"), out);
    }

    @Test
    void aSettlementOfAnotherFundIsNoPreviousOne() throws Exception {
        Path other = folder.resolve("other.json");
        Files.writeString(other, text("circular", "--json"));

        assertTrue(run(
                        "notional",
                        SAMPLES.resolve("notional/position.csv"),
                        "--previous",
                        other.toString())
                .err()
                .contains("[PF133]"));
    }

    /** Spent 8.29 million; 20,000 met by the reserve and 230,000 of grants carried forward. */
    @Test
    void everyPartnerConfirmsItsPartAndTogetherTheyAreTheFund() throws Exception {
        text("fully-pooled", "--confirmations", folder.toString());

        String council = Files.readString(folder.resolve("confirmation-council.txt"));
        String icb = Files.readString(folder.resolve("confirmation-icb.txt"));
        assertTrue(icb.contains("For the accounts of NHS Hazelmere Integrated Care Board"), icb);
        assertTrue(icb.replaceAll(" +", " ").contains("Final cost £4,080,000.00"), icb);
        assertTrue(icb.replaceAll(" +", " ").contains("Payable £280,000.00"), icb);
        assertTrue(council.replaceAll(" +", " ").contains("Final cost £6,370,000.00"), council);
        assertTrue(council.replaceAll(" +", " ")
                .contains("Carried forward (below zero: held for it) -£230,000.00"));
    }

    @Test
    void aSchemeOnePartnerControlsIsGrossInItsAccounts() throws Exception {
        Path agreement = folder.resolve("a.yaml");
        Files.writeString(
                agreement,
                Files.readString(SAMPLES.resolve("notional/agreement.yaml"))
                        .replace(
                                "    funded-by:",
                                "    judgement: one-partner-controls\n    funded-by:"));
        Ran run = Ran.of(
                "settle",
                "--agreement",
                agreement.toString(),
                "--position",
                SAMPLES.resolve("notional/position.csv").toString(),
                "--json");
        String out = run.out().replaceAll("\\s+", " ");

        assertTrue(
                out.contains("\"expenditure\": 5200000.00, \"income\": 3000000.00,"
                        + " \"net\": 2200000.00, \"agencyGiven\": 0.00, \"agencyPaid\": 0.00,"
                        + " \"balance\": 0.00 } ], \"riskShare\": -120000.00,"
                        + " \"finalCost\": 2080000.00"),
                out);
        assertTrue(
                out.contains("\"expenditure\": 3000000.00, \"income\": 0.00,"
                        + " \"net\": 3000000.00, \"agencyGiven\": 0.00, \"agencyPaid\": 0.00,"
                        + " \"balance\": 0.00 } ], \"riskShare\": 120000.00,"
                        + " \"finalCost\": 3120000.00"),
                out);
    }

    /** A quarter of the plans; what one pool pays into the other is counted once. */
    @Test
    void aProgrammeIsRolledUpForAQuarter() throws Exception {
        Path one = Files.createDirectories(folder.resolve("one"));
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.copy(SAMPLES.resolve("notional/agreement.yaml"), one.resolve("agreement.yaml"));
        Files.copy(SAMPLES.resolve("circular/agreement.yaml"), other.resolve("agreement.yaml"));
        Files.writeString(one.resolve("position.csv"), """
                scheme,partner,actual,tags
                S1,council,500000.00,
                S1,board,750000.00,to-pool:nantgwyn-circular
                """);
        Files.writeString(
                other.resolve("position.csv"),
                "scheme,partner,actual\nS1,council,500000.00\nS1,board,760000.00\n");

        Ran run = Ran.of("programme", "--through", "3", one.toString(), other.toString());

        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        assertTrue(
                run.out()
                        .startsWith(
                                "2 pools spent £2,510,000.00, of which £750,000.00 went from one"
                                        + " pool into another: £1,760,000.00 in all."),
                run.out());
        assertTrue(run.out().contains("council pays board £4,000.00."), run.out());
        assertEquals(
                ExitCode.USAGE,
                Ran.of("programme", "--through", "13", one.toString()).exitCode());
    }

    static String text(String sample, String... more) {
        Ran run = run(sample, SAMPLES.resolve(sample).resolve("position.csv"), more);
        assertEquals(ExitCode.DONE, run.exitCode(), run.err());
        return run.out();
    }

    static Ran run(String sample, Path position, String... more) {
        String[] args = new String[5 + more.length];
        args[0] = "settle";
        args[1] = "--agreement";
        args[2] = SAMPLES.resolve(sample).resolve("agreement.yaml").toString();
        args[3] = "--position";
        args[4] = position.toString();
        System.arraycopy(more, 0, args, 5, more.length);
        return Ran.of(args);
    }

    /** What a command printed. */
    record Ran(int exitCode, String out, String err) {
        static Ran of(String... args) {
            var out = new java.io.StringWriter();
            var err = new java.io.StringWriter();
            int code = Main.run(
                    new java.io.PrintWriter(out, true), new java.io.PrintWriter(err, true), args);
            return new Ran(code, out.toString(), err.toString());
        }
    }
}
