package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that settles from two files alone. */
class SettleCommandTest {
    private static final Path SAMPLES = Path.of("sample-data/agreements");

    @TempDir
    Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void settlesAFullPoolStepByStep() {
        assertEquals(ExitCode.DONE, settle("fully-pooled"), err.toString());

        assertTrue(out.toString().contains("£240,000.00 overspent."), out.toString());
        assertTrue(out.toString()
                .contains("NHS Hazelmere Integrated Care Board pays Hazelmere Council"
                        + " £280,000.00."));
        assertTrue(out.toString().contains("at most £80,000.00"));
        assertTrue(out.toString().contains("met by Risk reserve"));
    }

    @Test
    void alignedBudgetsNeverMoveMoney() {
        assertEquals(ExitCode.DONE, settle("aligned", "--json"), err.toString());

        assertTrue(out.toString().contains("\"transfers\": []"), out.toString());
        assertTrue(out.toString().contains("\"share\": -150000.00"), out.toString());
    }

    @Test
    void aLeadThatCommissionsForAllBearsTheVariance() {
        assertEquals(ExitCode.DONE, settle("lead"), err.toString());

        assertTrue(
                out.toString()
                        .contains("Hazelmere Council pays NHS Hazelmere Integrated Care Board"
                                + " £100,000.00."),
                out.toString());
    }

    @Test
    void mixedLinesAreSettledEachInItsOwnWay() {
        assertEquals(ExitCode.DONE, settle("mixed", "--json"), err.toString());

        assertTrue(out.toString().contains("\"variance\": 100000.00"), out.toString());
        assertTrue(out.toString().contains("\"finalCost\": 3120000.00"));
        assertTrue(out.toString().contains("\"settlement\": 80000.00"));
    }

    @Test
    void aSinglePayerHasNobodyToSettleWith() {
        assertEquals(ExitCode.DONE, settle("single-payer"), err.toString());

        assertTrue(out.toString().contains("None."), out.toString());
    }

    @Test
    void notionalAndCircularCashSettleTheSame() {
        assertEquals(ExitCode.DONE, settle("notional"), err.toString());
        assertEquals(ExitCode.DONE, settle("circular"), err.toString());

        String payment = "Nantgwyn County Borough Council pays Nantgwyn University Health Board"
                + " £180,000.00.";
        assertEquals(3, out.toString().split(payment, -1).length, out.toString());
    }

    @Test
    void comparesTwoSetsOfTerms() throws IOException {
        Path other = folder.resolve("other.yaml");
        String terms = Files.readString(SAMPLES.resolve("mixed/agreement.yaml"));
        Files.writeString(other, terms.replace("rule: proportional-to-contributions", """
                rule: percentages
                    shares:
                      council: 50%
                      icb: 50%"""));

        assertEquals(ExitCode.DONE, settle("mixed", "--compare", other.toString()), err.toString());

        assertTrue(out.toString().contains("-£20,000.00"), out.toString());
    }

    @Test
    void takesOffWhatWasSettledBefore() throws IOException {
        Path settled = folder.resolve("settled.csv");
        Files.writeString(settled, "partner,amount\nicb,30000.00\n");

        assertEquals(
                ExitCode.DONE, settle("mixed", "--settled", settled.toString()), err.toString());

        assertTrue(out.toString().contains("pays Hazelmere Council £50,000.00."), out.toString());
    }

    @Test
    void settlesAQuarterOnItsPartOfTheBudget() {
        assertEquals(ExitCode.DONE, settle("single-payer", "--through", "3"), err.toString());

        assertTrue(out.toString().contains("interim settlement"), out.toString());
        assertTrue(out.toString().contains("contributions of £1,500,000.00"), out.toString());
    }

    @Test
    void forecastsTheYearInAStraightLine() {
        assertEquals(
                ExitCode.DONE,
                settle("single-payer", "--through", "6", "--outlook", "straight-line"),
                err.toString());

        assertTrue(
                out.toString().contains("forecast of the whole year (straight-line)"),
                out.toString());
        assertTrue(out.toString().contains("Expected £12,200,000.00"), out.toString());
    }

    @Test
    void tellsEveryMistakeOfAPosition() throws IOException {
        Path position = folder.resolve("p.csv");
        Files.writeString(
                position,
                "scheme,partner,actual,tags\nS9,trust,1,\nS1,trusd,x,\nS1,trust,1,faul\n");

        assertEquals(ExitCode.FAILED, run("single-payer", position));

        String file = position.toString();
        assertEquals(
                file + ", line 2, column scheme: 'S9' is not known here. Known: S1. Did you mean"
                        + " 'S1'? [PF112]\n"
                        + file
                        + ", line 3, column partner: 'trusd' is not known here. Known: trust."
                        + " Did you mean 'trust'? [PF112]\n"
                        + file + ", line 3, column actual: 'x' is not an amount in pounds. Write it"
                        + " like 1,234.56. [PF107]\n"
                        + file + ", line 4, column tags: 'faul' is not known here. Known:"
                        + " ineligible, recharge, prior-year, disputed, fault, planned, windfall,"
                        + " reinvested, recurrent, capital, revenue, fault:trust. Did you mean"
                        + " 'fault'? [PF112]",
                err.toString().replace(System.lineSeparator(), "\n").strip());
    }

    @Test
    void refusesBudgetsThatAreNotWhatIsDue() throws IOException {
        Path position = folder.resolve("p.csv");
        Files.writeString(position, "scheme,partner,budget,actual\nS1,trust,5999999.99,1\n");

        assertEquals(ExitCode.FAILED, run("single-payer", position));

        assertTrue(err.toString().contains("they differ by -£0.01"), err.toString());
    }

    private int settle(String sample, String... more) {
        return run(sample, SAMPLES.resolve(sample).resolve("position.csv"), more);
    }

    private int run(String sample, Path position, String... more) {
        String[] args = new String[5 + more.length];
        args[0] = "settle";
        args[1] = "--agreement";
        args[2] = SAMPLES.resolve(sample).resolve("agreement.yaml").toString();
        args[3] = "--position";
        args[4] = position.toString();
        System.arraycopy(more, 0, args, 5, more.length);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
