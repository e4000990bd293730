package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.pooledfund.pack.FigureIndex;
import org.pooledfund.pack.LineFilter;
import org.pooledfund.pack.trace.TraceBook;
import org.pooledfund.pack.trace.TracedFigure;
import org.pooledfund.pack.trace.TracedLine;
import org.pooledfund.pack.trace.TracedPart;

/** Every figure of every report leads to what it is made of, and that adds up to it. */
@ParameterizedClass
@EnumSource(Engine.class)
class TraceIT {
    private final CompletedRun run;

    TraceIT(Engine engine) {
        run = CompletedRun.on(engine);
        assertEquals(0, run.outcome().exitCode(), run.outcome().err());
    }

    @Test
    void theJobWritesAPackForEachPartnerAndAPageForTheBoard() throws IOException {
        assertEquals(
                List.of(
                        "board.pdf",
                        "partner-aldermere-council.pdf",
                        "partner-aldermere-icb.pdf",
                        "partner-woldside-council.pdf",
                        "run-1.pdf"),
                run.home().reports(".pdf").stream()
                        .map(file -> file.getFileName().toString())
                        .map(name -> name.replaceFirst("^.*-run-1-", "")
                                .replaceFirst("^.*-(run-1.pdf)$", "$1"))
                        .toList());
    }

    @Test
    void everyFigureAddsUpAndNoneIsUnexplained() throws IOException {
        for (Path report : reports()) {
            try (TraceBook book = TraceBook.open(report)) {
                List<TracedFigure> figures = book.figures();
                assertTrue(figures.size() > 20, report + " has " + figures.size() + " figures");
                for (TracedFigure figure : figures) {
                    assertTrue(figure.addsUp(), () -> report + ": " + figure);
                    assertTrue(
                            figure.parts().stream()
                                    .noneMatch(p -> p.from().equals(FigureIndex.UNEXPLAINED)),
                            () -> report + ": " + figure);
                }
            }
        }
    }

    @Test
    void theLinesBehindEveryFigureTravelInsideAndAddUp() throws IOException {
        for (Path report : reports()) {
            if (report.toString().endsWith("-board.pdf")) {
                continue; // one page for many readers: it carries no ledger lines
            }
            try (TraceBook book = TraceBook.open(report)) {
                List<TracedPart> parts = book.figures().stream()
                        .flatMap(figure -> figure.parts().stream())
                        .filter(part -> part.kind().isLines())
                        .distinct()
                        .toList();
                Map<LineFilter, List<TracedLine>> lines = book.lines(parts.stream()
                        .map(part -> part.lines().orElseThrow())
                        .collect(Collectors.toSet()));
                assertTrue(parts.size() > 50, parts.size() + " parts");
                for (TracedPart part : parts) {
                    long sum = lines.get(part.lines().orElseThrow()).stream()
                            .mapToLong(line -> part.kind().of(line.pence()))
                            .sum();
                    assertEquals(part.pence(), sum, () -> report + ": " + part);
                }
            }
        }
    }

    @Test
    void aPartnersPackHasNoLineOfAnotherPartnersLedger() throws IOException {
        Path own = reports().stream()
                .filter(report -> report.toString().endsWith("-partner-woldside-council.pdf"))
                .findFirst()
                .orElseThrow();
        try (TraceBook book = TraceBook.open(own)) {
            List<String> sources =
                    book.lines(java.util.Set.of(LineFilter.ALL)).get(LineFilter.ALL).stream()
                            .map(line -> line.value("Source"))
                            .distinct()
                            .sorted()
                            .toList();
            assertEquals(List.of("district-ledger", "pool-ledger"), sources);
        }
    }

    @Test
    void aPartnersPackHasNoPoolLinesOfSchemesItHasNoPartIn() throws IOException {
        for (Path report : reports()) {
            if (!report.toString().contains("-partner-aldermere-icb")) {
                continue;
            }
            try (TraceBook book = TraceBook.open(report)) {
                List<String> schemes =
                        book.lines(java.util.Set.of(LineFilter.ALL)).get(LineFilter.ALL).stream()
                                .map(line -> line.value("Scheme"))
                                .filter(scheme -> !scheme.isEmpty())
                                .distinct()
                                .sorted()
                                .toList();
                // it leads S03, S06 and S07 and pays for S01, S02 and S04
                assertEquals(List.of("S01", "S02", "S03", "S04", "S06", "S07"), schemes);
                TracedFigure other = book.figures().stream()
                        .filter(figure -> figure.row().startsWith("S05 "))
                        .findFirst()
                        .orElseThrow();
                assertTrue(other.parts().getFirst().rule().startsWith("the lines are for"));
            }
        }
    }

    @Test
    void theCommandPrintsAFigureWithItsLines() throws IOException {
        MainRun list = MainRun.of("trace", run.workbook().toString(), "S3.T1");
        assertEquals(0, list.exitCode(), list.err());
        assertTrue(list.out().contains("S3.T1.R1.C6"), list.out());
        for (Path pack : List.of(run.pdf(), run.workbook())) {
            MainRun one = MainRun.of("trace", pack.toString(), "s3.t1.r1.c6", "--most", "3");
            assertEquals(0, one.exitCode(), one.err());
            assertTrue(one.out().contains("Scheme = S01"), one.out());
            assertTrue(one.out().contains("Its parts add up to it."), one.out());
            assertTrue(one.out().contains("more; --most"), one.out());
            assertFalse(one.out().contains("NOT"), one.out());
        }
        assertEquals(2, MainRun.of("trace", run.pdf().toString(), "C4").exitCode());
    }

    private List<Path> reports() throws IOException {
        List<Path> reports = new ArrayList<>(run.home().reports(".pdf"));
        reports.addAll(run.home().workbooks());
        return reports;
    }
}
