package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the settlement before must say, and what holds the one that follows it. */
class PreviousSettlementTest {
    private static final Path SAMPLES = Path.of("sample-data/agreements");

    @TempDir
    Path folder = Path.of("");

    @Test
    void termsAreFrozenWithTheVersionOfTheAgreement() throws Exception {
        Path first = folder.resolve("first.json");
        Files.writeString(first, ModesTest.text("fully-pooled", "--json"));
        String text = Files.readString(SAMPLES.resolve("fully-pooled/agreement.yaml"))
                .replace("council: 60%", "council: 61%")
                .replace("icb: 40%", "icb: 39%");
        Path changed = Files.writeString(folder.resolve("a.yaml"), text);
        Path raised = Files.writeString(
                folder.resolve("b.yaml"), text.replaceFirst("fund:\n", "fund:\n  version: 2\n"));

        ModesTest.Ran refused = again(changed, first);
        ModesTest.Ran settled = again(raised, first);

        assertTrue(refused.err().contains("[PF140]"), refused.err());
        assertTrue(refused.err().contains("Council 61% and ICB 39%"), refused.err());
        assertEquals(ExitCode.DONE, settled.exitCode(), settled.err());
    }

    private static ModesTest.Ran again(Path agreement, Path previous) {
        return ModesTest.Ran.of(
                "settle",
                "--agreement",
                agreement.toString(),
                "--position",
                SAMPLES.resolve("fully-pooled/position.csv").toString(),
                "--previous",
                previous.toString(),
                "--reason",
                "a new census");
    }

    /** Written before settlements had versions: what is missing is said by name. */
    @Test
    void aSettlementInAnOldFormatIsRefusedByTheNameOfWhatItLacks() throws Exception {
        Path old = folder.resolve("old.json");
        Files.writeString(
                old,
                ModesTest.text("notional", "--json")
                        .replaceFirst(" *\"version\": 1,\\R", "")
                        .replaceAll(" *\"payableNow\": .*\\R", ""));

        ModesTest.Ran run = ModesTest.run(
                "notional",
                SAMPLES.resolve("notional/position.csv"),
                "--previous",
                old.toString(),
                "--reason",
                "late");

        assertEquals(ExitCode.FAILED, run.exitCode());
        assertTrue(run.err().contains("field version: the field is missing"), run.err());
        assertTrue(run.err().contains("payableNow: the field is missing"), run.err());
    }

    /** Without the terms it was settled by, which later ones have, it is read. */
    @Test
    void aSettlementThatDoesNotTellItsTermsIsReadAllTheSame() throws Exception {
        Path old = folder.resolve("old.json");
        Files.writeString(
                old,
                ModesTest.text("notional", "--json")
                        .replaceFirst("(?s) *\"agreementVersion\".*?\\],\\R", ""));

        String out = ModesTest.text("notional", "--previous", old.toString(), "--reason", "late");

        assertFalse(Files.readString(old).contains("terms"), Files.readString(old));
        assertTrue(out.contains("Version 2"), out);
    }
}
