package org.pooledfund.job;

import java.util.LinkedHashSet;
import java.util.Set;

/** The progress of steps that run side by side, as if it were one's: what they do adds up. */
final class SharedProgress {
    private final Progress progress;
    private final Set<Part> busy = new LinkedHashSet<>();

    SharedProgress(Progress progress) {
        this.progress = progress;
    }

    /** For one of the steps. */
    Progress part() {
        return new Part();
    }

    /** Counted anew whenever a step begins, for the watcher counts from there. */
    private void begin(Part part, String title) {
        busy.add(part);
        busy.forEach(Part::restart);
        progress.step(title);
    }

    private void advance() {
        long rows = 0;
        long done = 0;
        long total = 0;
        for (Part part : busy) {
            rows += part.rows - part.rowsBefore;
            done += part.done - part.doneBefore;
            total += part.total - part.doneBefore;
        }
        progress.advance(rows, done, total);
    }

    private final class Part implements Progress {
        private long rows;
        private long rowsBefore;
        private long done;
        private long doneBefore;
        private long total;

        @Override
        public void step(String title) {
            synchronized (SharedProgress.this) {
                rows = 0;
                done = 0;
                total = 0;
                begin(this, title);
            }
        }

        void restart() {
            rowsBefore = rows;
            doneBefore = done;
        }

        @Override
        public void advance(long rowsNow, long doneNow, long totalNow) {
            synchronized (SharedProgress.this) {
                rows = rowsNow;
                done = doneNow;
                total = totalNow;
                SharedProgress.this.advance();
            }
        }

        @Override
        public void note(String text) {
            synchronized (SharedProgress.this) {
                progress.note(text);
            }
        }
    }
}
