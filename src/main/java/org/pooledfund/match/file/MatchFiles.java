package org.pooledfund.match.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.pooledfund.match.Matching;
import org.pooledfund.match.thread.Threads;

/** Writes what came of a matching: every line in a group, and every line that is open. */
public final class MatchFiles {
    /** Closed and suggested groups, a row for each line. */
    public static final String MATCHES = "matches.csv";

    /** Open lines and carried remainders, a row each; by side they add up to what is open. */
    public static final String BREAKS = "breaks.csv";

    private static final Map<Enum<?>, String> WORDS = new ConcurrentHashMap<>();

    /** So many groups or open lines are put into words at a time. */
    private static final int PART = 1 << 12;

    private MatchFiles() {}

    /**
     * Writes both into a folder.
     *
     * @param threads who put it into words; what is written does not depend on how many there are
     */
    public static void write(Path folder, Matching matching, Threads threads) throws IOException {
        write(
                folder.resolve(MATCHES),
                threads,
                matching.groupCount(),
                () -> new MatchRows(matching.fork()));
        write(
                folder.resolve(BREAKS),
                threads,
                matching.breakCount() + matching.groupCount(),
                () -> new BreakRows(matching.fork()));
    }

    /** A word of an enum as files have it. */
    static String word(Enum<?> constant) {
        return WORDS.computeIfAbsent(
                constant, one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Rows of one file, made one after the other. */
    interface Rows {
        String header();

        /** Adds the rows of one thing: none, one or several. */
        void add(CsvRows rows, int number);
    }

    private static void write(Path file, Threads threads, int count, Supplier<Rows> rows)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            threads.inOrder(
                    Math.max(1, (count + PART - 1) / PART),
                    () -> new Section(rows.get(), count, out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Some of the rows of a file. */
    private static final class Section implements Threads.Section {
        private final Rows rows;
        private final int count;
        private final OutputStream out;
        private final CsvRows written = new CsvRows();

        Section(Rows rows, int count, OutputStream out) {
            this.rows = rows;
            this.count = count;
            this.out = out;
        }

        @Override
        public void make(int part) {
            written.clear();
            if (part == 0) {
                written.header(rows.header());
            }
            for (int number = part * PART; number < Math.min(count, (part + 1) * PART); number++) {
                rows.add(written, number);
            }
        }

        @Override
        public void deliver() {
            try {
                written.writeTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
