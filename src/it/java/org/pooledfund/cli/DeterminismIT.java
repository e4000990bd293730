package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same inputs give the same results and the same bytes, wherever the program runs. */
class DeterminismIT {
    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aRunInTokyoAndTurkishIsTheSameToTheByte(Engine engine) throws Exception {
        FundHome home = FundHome.copyTo(directory.resolve("a home with blanks"));
        JobDatabase database = engine.create(home.folder());
        ChildRun abroad = ChildRun.start(
                database,
                directory.resolve("log"),
                List.of(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Asia/Tokyo",
                        "-Dfile.encoding=ISO-8859-9"),
                MainRun.arguments(home, database.urlWithUser()));
        CompletedRun here = CompletedRun.on(engine);

        assertEquals(0, abroad.exitCode(), abroad.printed());
        Dump.assertSame(Dump.results(here.database()), Dump.results(database));
        CompletedRun there = new CompletedRun(home, database, here.outcome());
        List<Path> files = files(here);
        assertEquals(9, files.size(), files.toString());
        for (Path file : files) {
            Path other = there.home().folder().resolve(here.home().folder().relativize(file));
            assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(other), file.toString());
        }
        assertEquals(files.size(), files(there).size());
    }

    private static List<Path> files(CompletedRun run) throws IOException {
        return run.home().reports("").stream().filter(Files::isRegularFile).toList();
    }
}
