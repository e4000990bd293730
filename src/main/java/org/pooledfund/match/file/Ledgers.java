package org.pooledfund.match.file;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.pooledfund.match.Field;
import org.pooledfund.match.Lines;
import org.pooledfund.match.LinesBuilder;
import org.pooledfund.match.Texts;
import org.pooledfund.match.thread.Threads;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/**
 * The lines of two ledgers, ready to be matched.
 *
 * @param left one side
 * @param right the other
 */
public record Ledgers(Lines left, Lines right) {

    private static final int SHORT_LINE = 64;

    /**
     * How lines are to be taken.
     *
     * @param fields text fields besides {@link Field#STANDARD}
     * @param decimalPlaces of amounts
     */
    public record Plan(List<Field> fields, int decimalPlaces) {
        public Plan {
            fields = List.copyOf(fields);
        }
    }

    /**
     * Reads both, each by a thread of its own.
     *
     * @throws ProblemException if one cannot be read whole, or two of its lines have one id
     */
    public static Ledgers read(LedgerFile left, LedgerFile right, Plan plan) {
        Texts texts = texts(left);
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Future<Lines> other = beside.submit(() -> read(right, plan, texts(right)));
            Lines lines = read(left, plan, texts);
            return new Ledgers(lines, other.get().in(texts, Threads.all()));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ProblemException known
                    ? known
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Finding.of(Problem.RUN_STOPPED), e);
        }
    }

    /** With room for one new text a line, a large part of most files. */
    private static Texts texts(LedgerFile file) {
        try {
            return new Texts(Files.size(file.path()) / SHORT_LINE);
        } catch (IOException e) {
            return new Texts(); // reading it will tell
        }
    }

    private static Lines read(LedgerFile file, Plan plan, Texts texts) {
        String name = file.path().toString();
        if (!Files.isRegularFile(file.path())) {
            throw new ProblemException(Finding.at(Place.of(name), Problem.DOCUMENT_MISSING));
        }
        LinesBuilder builder = new LinesBuilder(texts, plan.fields());
        try {
            switch (file) {
                case LedgerFile.Plain plain ->
                    new PlainLedger(name, plain.source(), plan.decimalPlaces(), builder)
                            .read(plain.path());
                case LedgerFile.Extract extract ->
                    new ExtractLedger(extract, plan.decimalPlaces(), builder).read();
            }
        } catch (IOException e) {
            throw new ProblemException(
                    Finding.at(Place.of(name), Problem.FILE_UNREADABLE, String.valueOf(e)), e);
        }
        Lines lines = builder.build();
        checkIds(name, lines);
        return lines;
    }

    /** Lines are in the order of their ids, so that equal ones are neighbours. */
    private static void checkIds(String file, Lines lines) {
        for (int line = 1; line < lines.size(); line++) {
            if (lines.haveOneId(line, line - 1)) {
                throw new ProblemException(Finding.at(
                        new Place(file, 0, "column of line ids"),
                        Problem.NAME_TWICE,
                        lines.id(line)));
            }
        }
    }
}
