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

/** An agreement is checked and read back. */
class AgreementCommandTest {
    private static final Path SAMPLE =
            Path.of("sample-data/agreements/fully-pooled/agreement.yaml");

    @TempDir
    Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void readsTermsBackInPlainEnglish() {
        assertEquals(ExitCode.DONE, check(SAMPLE), err.toString());

        assertTrue(
                out.toString()
                        .contains("If the pool overspends, for the part up to 2% of the budget, the"
                                + " host (Council) bears it; for the part from 2% to 5%, the"
                                + " partners share it Council 50% and ICB 50%; for the part above 5%,"
                                + " the partners share it Council 60% and ICB 40%. (Overspends, clause"
                                + " 14.6)"),
                out.toString());
        assertTrue(out.toString().endsWith("The agreement is sound." + System.lineSeparator()));
    }

    @Test
    void readsTheSampleFundBack() {
        assertEquals(ExitCode.DONE, check(Path.of("sample-data/agreement.yaml")), err.toString());
    }

    @Test
    void namesFileLineAndFieldOfEveryMistake() throws IOException {
        Path file = folder.resolve("a.yaml");
        Files.writeString(
                file,
                Files.readString(SAMPLE)
                        .replace("icb: 50%", "icb: 40%")
                        .replace("most: 2%", "most: lots")
                        .replace("spill-to: council", "spill-to: counsel")
                        .replace("level: pool", "level: pond"));

        assertEquals(ExitCode.FAILED, check(file));

        assertTrue(
                err.toString()
                        .contains("field risk-share[6].bands[2].shares: the percentages add up to"
                                + " 90, not 100. Mend one of them. [PF121]"),
                err.toString());
        assertTrue(err.toString().contains("field risk-share[5].limits[1].most: 'lots'"));
        assertTrue(err.toString().contains("Did you mean 'council'?"));
        assertTrue(err.toString()
                .contains("field risk-share[3].level: 'pond' is not allowed here. Allowed: line,"
                        + " scheme, group, pool."));
    }

    private int check(Path file) {
        return Main.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                "agreement",
                "check",
                file.toString());
    }
}
