package org.pooledfund.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pooledfund.extract.LedgerLine;
import org.pooledfund.extract.Rejection;
import org.pooledfund.lineage.Reach;
import org.pooledfund.store.LineWriter;

/** Gathers what is read of a file into blocks, so that any file fits in memory. */
final class Gathering {
    private static final int BLOCK = 10_000;

    private final long extractId;
    private final LineWriter writer;
    private Consumer<Block> sink = block -> {};
    private List<LedgerLine> lines = new ArrayList<>(BLOCK);
    private List<Rejection> rejections = new ArrayList<>();
    private long rows;
    private long done;
    private long total;
    private @Nullable Reach reach;

    Gathering(long extractId, LineWriter writer) {
        this.extractId = extractId;
        this.writer = writer;
    }

    /**
     * Some rows of a file, ready to be stored.
     *
     * @param lines stores its lines
     * @param rows of the file so far
     * @param done of {@code total}, in whatever unit the file is measured
     */
    record Block(Runnable lines, List<Rejection> rejections, long rows, long done, long total) {}

    /** Says who takes the blocks. */
    void to(Consumer<Block> taker) {
        sink = taker;
    }

    void add(LedgerLine line) {
        rows++;
        reach = reach == null ? Reach.of(line) : reach.with(line);
        lines.add(line);
        if (lines.size() == BLOCK) {
            flush();
        }
    }

    void add(Rejection rejection) {
        rows++;
        rejections.add(rejection);
        if (rejections.size() == BLOCK) {
            flush();
        }
    }

    void meter(long doneNow, long totalNow) {
        done = doneNow;
        total = totalNow;
    }

    /** What the lines so far span. */
    Optional<Reach> reach() {
        return Optional.ofNullable(reach);
    }

    /** Hands over what was gathered since. */
    void flush() {
        Runnable stored =
                lines.isEmpty() ? () -> {} : writer.prepare(extractId, List.copyOf(lines));
        sink.accept(new Block(stored, List.copyOf(rejections), rows, done, total));
        lines = new ArrayList<>(BLOCK);
        rejections = new ArrayList<>();
    }
}
