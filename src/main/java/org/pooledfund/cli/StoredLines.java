package org.pooledfund.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.pooledfund.job.Sha256;
import org.pooledfund.matching.RunLine;
import org.pooledfund.pack.LineFilter;
import org.pooledfund.pack.LineMark;
import org.pooledfund.pack.quarterly.LinePicker;
import org.pooledfund.pack.trace.TakenLines;
import org.pooledfund.pack.trace.TracedLine;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.store.Run;
import org.pooledfund.store.Store;
import org.springframework.context.ConfigurableApplicationContext;

/** The lines behind a pack's figures from the database, where they are too many for the pack. */
final class StoredLines {
    private final Where where;
    private final Path pack;
    private final int most;

    StoredLines(Where where, Path pack, int most) {
        this.where = where;
        this.pack = pack;
        this.most = most;
    }

    /**
     * The lines each filter takes.
     *
     * @throws ProblemException if there is no database, or it has not the run that wrote the pack
     */
    Map<LineFilter, TakenLines> of(Set<LineFilter> filters) {
        if (!isThere()) {
            throw new ProblemException(Finding.at(place(), Problem.TRACE_LINES_ELSEWHERE));
        }
        try (ConfigurableApplicationContext context = Start.program(where, RunCommand.DATABASE)) {
            Store store = context.getBean(Store.class);
            String sha256 = sha256();
            Run run = store.runs()
                    .ofReport(sha256)
                    .orElseThrow(() -> new ProblemException(
                            Finding.at(place(), Problem.TRACE_RUN_UNKNOWN, sha256)));
            return taken(store, run, filters);
        }
    }

    private Map<LineFilter, TakenLines> taken(Store store, Run run, Set<LineFilter> filters) {
        Map<LineFilter, TakenLines> taken = new HashMap<>();
        filters.forEach(filter -> taken.put(filter, new TakenLines(most)));
        LinePicker picker =
                new LinePicker(store.summaries().read(run.runId(), run.year()), filters);
        store.runLines().stream(
                run.runId(),
                run.key().fundId(),
                line -> picker.taking(line).stream()
                        .map(taken::get)
                        .forEach(lines -> lines.add(traced(line))));
        return taken;
    }

    private static TracedLine traced(RunLine line) {
        return new TracedLine(
                Map.of(
                        LineMark.FILE.title(),
                        line.facts().file(),
                        "Line",
                        String.valueOf(line.line()),
                        "Reference",
                        line.reference(),
                        "Supplier or partner",
                        line.party()),
                line.amountPence());
    }

    /** A database that is only a file is not made for the asking. */
    private boolean isThere() {
        return where.database().isPresent()
                || System.getenv("POOLEDFUND_DB_URL") != null
                || Files.exists(where.home().resolve(RunCommand.DATABASE + ".mv.db"));
    }

    private String sha256() {
        try {
            return Sha256.of(pack);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Place place() {
        return Place.of(String.valueOf(pack.getFileName()));
    }
}
