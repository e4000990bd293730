package org.pooledfund.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pooledfund.extract.format.Workbook;
import org.pooledfund.pack.FigureId;
import org.pooledfund.pack.FigureIndex;
import org.pooledfund.pack.SamplePacks;
import org.pooledfund.pack.trace.TraceBook;
import org.pooledfund.pack.xlsx.PackWorkbook;

/** Brings each problem of reading a pack back about. */
final class TraceProvocations {
    private final Path folder;
    private final Expectation expectation;

    TraceProvocations(Path folder, Expectation expectation) {
        this.folder = folder;
        this.expectation = expectation;
    }

    /** Does some work and expects a problem. */
    @FunctionalInterface
    interface Expectation {
        void of(Problem problem, Provocations.Work work);
    }

    void all() throws IOException {
        Path none = Files.write(folder.resolve("pack.xlsx"), Workbook.of("").bytes());
        Path some = Files.write(
                folder.resolve("board.xlsx"),
                PackWorkbook.render(
                        SamplePacks.empty(), List.of(FigureIndex.table(SamplePacks.empty()))));
        expectation.of(Problem.TRACE_MISSING, () -> trace(none));
        expectation.of(Problem.FIGURE_MISSING, () -> trace(some));
    }

    private static void trace(Path pack) throws IOException {
        try (TraceBook book = TraceBook.open(pack)) {
            book.figure(new FigureId(3, 1, 2, 4));
        }
    }
}
