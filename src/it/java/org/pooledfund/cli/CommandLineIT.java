package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Exit codes and what is printed with them; no database is needed for any of these. */
class CommandLineIT {
    @TempDir
    Path directory;

    private FundHome home = new FundHome(Path.of(""));

    @BeforeEach
    void copyHome() throws Exception {
        home = FundHome.copyTo(directory.resolve("home"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "run|Missing required parameter: 'JOB'. Type 'pooledfund run --help'. [PF901]",
                "run a b|Unmatched argument at index 2: 'b'. Type 'pooledfund run --help'. [PF901]",
                "run a --as-off x|Unknown options: '--as-off', 'x'. Did you mean '--as-of'?"
                        + " Type 'pooledfund run --help'. [PF901]",
                "run a --as-of|Missing required parameter for option '--as-of' (DAY)."
                        + " Type 'pooledfund run --help'. [PF901]",
                "jobs|Missing required subcommand. Type 'pooledfund jobs --help'. [PF901]",
                "sample-data|Missing required option: '--out=FOLDER'."
                        + " Type 'pooledfund sample-data --help'. [PF901]",
                "sample-data --out x --seed y|Invalid value for option '--seed': 'y' is not a long."
                        + " Type 'pooledfund sample-data --help'. [PF901]",
                "nonsense|Unmatched argument at index 0: 'nonsense'."
                        + " Type 'pooledfund --help'. [PF901]",
            })
    void whatIsNotUnderstoodIsExitCode2(String line, String message) {
        MainRun run = MainRun.of(line.split(" "));

        assertEquals(2, run.exitCode());
        assertEquals(message, run.err().lines().findFirst().orElse(""));
        assertEquals("", run.out());
    }

    @Test
    void nothingAtAllShowsTheHelpAndIsExitCode2() {
        MainRun run = MainRun.of();

        assertEquals(2, run.exitCode());
        assertTrue(run.out().startsWith("Usage: pooledfund"), run.out());
    }

    @Test
    void everyMistakeInADocumentIsNamedByItsLine() throws Exception {
        home.replace("agreement.yaml", "year: 2025-26", "year: 2025-27");
        home.replace("agreement.yaml", "amount: 7,920,000.00", "amount: 7,920,00O.00");

        MainRun run = MainRun.of("jobs", "check", "--home", home.folder().toString());

        assertEquals(3, run.exitCode());
        String file = home.fund("agreement.yaml").toString();
        List<String> mistakes = List.of(
                file + ", line 9, field year: '2025-27' is not a financial year. Write it"
                        + " like 2025-26. [PF110]",
                file + ", line 35, field contributions[1].amount: '7,920,00O.00' is not an"
                        + " amount in pounds. Write it like 1,234.56. [PF107]");
        assertTrue(run.err().lines().toList().containsAll(mistakes), run.err());
    }

    @Test
    void yamlThatIsNoneIsExitCode3() throws Exception {
        home.replace("sources/icb-ledger.yaml", "columns:", "columns: [");

        MainRun run = MainRun.of("jobs", "check", "--home", home.folder().toString());

        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("icb-ledger.yaml, line "), run.err());
        assertTrue(run.err().contains("this is not readable YAML: "), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @TestFactory
    Stream<DynamicTest> helpFitsTheTerminal() {
        List<CommandLine> commands = new ArrayList<>();
        withHelp(Commands.all(), commands);
        assertTrue(commands.size() >= 6, commands.size() + " commands");
        return commands.stream().map(command -> {
            String name = command.getCommandSpec().qualifiedName(" ");
            return DynamicTest.dynamicTest(name, () -> checkHelp(name));
        });
    }

    private static void withHelp(CommandLine command, List<CommandLine> found) {
        if (command.getCommandSpec().findOption("--help") != null) {
            found.add(command);
        }
        command.getSubcommands().values().forEach(below -> withHelp(below, found));
    }

    private static void checkHelp(String name) {
        MainRun run =
                MainRun.of((name + " --help").replaceFirst("^pooledfund ", "").split(" "));
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("Usage: " + name), run.out());
        assertAll(run.out()
                .lines()
                .map(line -> () -> assertTrue(line.length() <= 80, line.length() + ": " + line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "run --help", "jobs check", "run"})
    void whatNeedsNoDatabaseLoadsNoSpring(String command) throws Exception {
        Path loaded = directory.resolve("classes");
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        if (command.equals("jobs check")) {
            Collections.addAll(args, "--home", home.folder().toString());
        }

        ChildRun child = ChildRun.start(
                JobDatabase.h2(directory.resolve("none")),
                directory.resolve("log"),
                List.of("-Xlog:class+load:file=" + loaded),
                args.toArray(String[]::new));

        assertEquals(command.equals("run") ? 2 : 0, child.exitCode(), child.printed());
        String classes = Files.readString(loaded);
        assertTrue(classes.contains("org.pooledfund.cli.Main "), "the log of classes is empty");
        assertFalse(classes.contains("org.springframework.boot."), "Spring Boot was loaded");
        assertFalse(classes.contains("org.springframework.jdbc."), "Spring's JDBC was loaded");
        assertFalse(classes.contains("com.zaxxer."), "a connection pool was loaded");
    }
}
