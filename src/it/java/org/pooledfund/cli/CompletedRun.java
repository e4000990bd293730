package org.pooledfund.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The nightly job run undisturbed over the sample data, once for all tests that only look. */
record CompletedRun(FundHome home, JobDatabase database, MainRun outcome) {
    private static final Map<Engine, CompletedRun> RUNS = new EnumMap<>(Engine.class);

    static synchronized CompletedRun on(Engine engine) {
        return RUNS.computeIfAbsent(engine, CompletedRun::run);
    }

    private static CompletedRun run(Engine engine) {
        try {
            Path base = Files.createDirectories(LauncherRun.ROOT.resolve("target/whole-job"));
            Path folder = base.resolve(engine.name());
            if (Files.exists(folder)) {
                for (Path path : FundHome.tree(folder).reversed()) {
                    Files.delete(path);
                }
            }
            FundHome home = FundHome.copyTo(folder);
            JobDatabase database = engine.create(folder);
            return new CompletedRun(home, database, MainRun.nightly(home, database));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path pdf() throws IOException {
        return only(home.packs());
    }

    Path workbook() throws IOException {
        return only(home.workbooks());
    }

    private static Path only(List<Path> files) {
        if (files.size() != 1) {
            throw new AssertionError("one report expected, found " + files);
        }
        return files.get(0);
    }
}
