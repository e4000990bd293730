package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pooledfund.pack.archive.PackArchive;
import org.pooledfund.pack.seal.TestKey;
import org.pooledfund.problem.Catalogue;

/** A pack is issued, issued again after the figures changed, and can be told from any other. */
class IssueIT {
    private static final String QUARTER = "2025-26-q2";

    @TempDir
    Path temp;

    private int days;
    private FundHome home = new FundHome(Path.of("."));
    private JobDatabase database = new JobDatabase("", "", "");

    @Test
    void freezesNumbersSignsAndTellsWhatChanged() throws Exception {
        home = FundHome.copyTo(temp.resolve("home"));
        database = JobDatabase.h2(home.folder().resolve(RunCommand.DATABASE));
        refused("PF620", issue());
        assertEquals(0, MainRun.nightly(home, database).exitCode());
        MainRun first = issue();
        assertEquals(0, first.exitCode(), first.err());
        Path v1 = home.folder().resolve("issued/aldermere-bcf/2025-26-q2/v1");
        assertEquals(
                List.of(
                        "aldermere-bcf-2025-26-q2-v1.html",
                        "aldermere-bcf-2025-26-q2-v1.pack.json",
                        "aldermere-bcf-2025-26-q2-v1.pdf",
                        "aldermere-bcf-2025-26-q2-v1.xlsx"),
                names(v1));
        assertTrue(Files.readString(v1.resolve("aldermere-bcf-2025-26-q2-v1.html"))
                .contains("Final, version 1"));
        refused("PF621", issue());
        assertEquals(List.of(List.of("1")), database.rows("select count(*) from issued_pack"));

        nextDay();
        MainRun second = sign("not its word");
        refused("PF624", second);
        second = sign(TestKey.PASSWORD);
        assertEquals(0, second.exitCode(), second.err());
        assertTrue(second.out().contains("What changed since version 1"), second.out());
        assertTrue(second.out().contains("Signed by"), second.out());
        assertFalse(second.out().contains(TestKey.PASSWORD));
        Path v2 = v1.resolveSibling("v2");
        assertTrue(Files.readString(v2.resolve("aldermere-bcf-2025-26-q2-v2-changes.txt"))
                .contains("from version 1 to version 2"));
        tellsFilesApart(v1, v2);
        keepsWhatWasIssued(v2);
    }

    private void tellsFilesApart(Path v1, Path v2) throws IOException {
        MainRun fine = verify(v1.resolve("aldermere-bcf-2025-26-q2-v1.xlsx"));
        assertTrue(fine.out().contains("Quarter 2, 2025-26, version 1"), fine.err());
        Path signed = v2.resolve("aldermere-bcf-2025-26-q2-v2.pdf");
        assertTrue(verify(signed).out().contains("The signature holds: "));
        Path changed = temp.resolve("changed.pdf");
        byte[] bytes = Files.readAllBytes(signed);
        bytes[bytes.length / 3]++;
        Files.write(changed, bytes);
        refused("PF626", verify(changed));
        Path draft = home.packs().getFirst();
        refused("PF625", verify(draft));
        assertTrue(cli("pack", "list").out().contains("not signed"));
    }

    /** Whatever lies where the next version would go stays; the register takes no number twice. */
    private void keepsWhatWasIssued(Path v2) throws Exception {
        nextDay();
        Path data = home.reports(PackArchive.SUFFIX).getLast();
        String json = Files.readString(data);
        Files.writeString(data, json.replace("Aldermere Better Care Fund", "Another Fund"));
        refused("PF623", issue());
        refused(
                "PF610",
                MainRun.of(
                        "pack",
                        "preview",
                        "--html",
                        "--pack",
                        spoilt(json).toString(),
                        "--home",
                        home.folder().toString()));
        Files.writeString(data, json);
        Path v3 = Files.createDirectories(v2.resolveSibling("v3"));
        Files.writeString(v3.resolve("kept.txt"), "kept");
        refused("PF622", issue());
        assertEquals(List.of("kept.txt"), names(v3));
        assertFalse(Files.isWritable(v2.resolve("aldermere-bcf-2025-26-q2-v2.pdf"))
                && !System.getProperty("user.name").equals("root"));
        assertEquals(List.of(List.of("2")), database.rows("select count(*) from issued_pack"));
    }

    private Path spoilt(String json) throws IOException {
        return Files.writeString(
                temp.resolve("spoilt.pack.json"),
                json.replaceFirst("\"version\":1", "\"version\":x"));
    }

    /** A payment that was not there before, and a run over it. */
    private void nextDay() throws IOException {
        Path extract = home.fund("extracts/pool-ledger/pool-2025-09.csv");
        List<String> lines = Files.readAllLines(extract);
        days++;
        Path more = extract.resolveSibling("pool-2025-09-late-" + days + ".csv");
        String payment = lines.get(5).replace("PJ06-00005", "PJ06-0900" + days);
        Files.write(more, List.of(lines.get(0), payment, "06/2526,Total,,,,,,,,,,10645.88,0.00"));
        MainRun run = MainRun.nightly(home, database);
        assertTrue(run.exitCode() <= 1, run.err());
    }

    private MainRun sign(String password) throws IOException {
        Path key = temp.resolve("seal.p12");
        if (!Files.exists(key)) {
            Files.write(key, TestKey.pkcs12("RSA"));
        }
        System.setProperty(IssueCommand.PASSWORD, password);
        try {
            return issue("--sign", key.toString());
        } finally {
            System.clearProperty(IssueCommand.PASSWORD);
        }
    }

    private MainRun issue(String... more) {
        List<String> args = new java.util.ArrayList<>(
                List.of("pack", "issue", "--fund", "aldermere-bcf", "--quarter", QUARTER));
        args.addAll(List.of(more));
        return cli(args.toArray(String[]::new));
    }

    private MainRun verify(Path file) {
        return cli("pack", "verify", file.toString());
    }

    private MainRun cli(String... args) {
        List<String> all = new java.util.ArrayList<>(List.of(args));
        all.addAll(List.of("--home", home.folder().toString(), "--db", database.urlWithUser()));
        return MainRun.of(all.toArray(String[]::new));
    }

    private void refused(String code, MainRun run) {
        assertTrue(run.exitCode() >= 2, run.out());
        Catalogue.checkPrinted(code, run.err(), temp);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
