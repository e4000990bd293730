package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was loaded, set aside and changed can be asked of the database at any time. */
class ExtractsCommandIT {
    @ParameterizedTest
    @EnumSource(Engine.class)
    void tellsOfEveryFileAndEveryRowSetAside(Engine engine) throws Exception {
        CompletedRun run = CompletedRun.on(engine);

        String list = extracts(run, "list");
        assertEquals(
                run.database().number("select count(*) from extract_file"),
                list.lines().filter(line -> line.endsWith("  yes")).count(),
                list);

        String quarantine = extracts(run, "quarantine");
        assertTrue(quarantine.contains("icb-2025-05.csv, line 81"), quarantine);
        assertTrue(quarantine.contains("district-2025-09.csv, line 70"), quarantine);
        assertEquals(
                3,
                quarantine
                        .lines()
                        .filter(line -> line.startsWith("  as it came: "))
                        .count());
        assertTrue(quarantine.contains("3 rows are in quarantine."), quarantine);

        assertEquals("Nothing was changed.", extracts(run, "changes").strip());
        assertEquals(
                "No closed period was changed.",
                extracts(run, "changes", "--closed").strip());
    }

    private static String extracts(CompletedRun run, String command, String... more) {
        String[] args = new String[8 + more.length];
        String[] first = {
            "extracts",
            command,
            "--fund",
            "aldermere-bcf",
            "--home",
            run.home().folder().toString(),
            "--db",
            run.database().urlWithUser()
        };
        System.arraycopy(first, 0, args, 0, first.length);
        System.arraycopy(more, 0, args, first.length, more.length);
        MainRun ended = MainRun.of(args);
        assertEquals(ExitCode.DONE, ended.exitCode(), ended.err());
        return ended.out();
    }
}
