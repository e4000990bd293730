package org.pooledfund.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.pooledfund.job.Progress;

/** Progress as a line that moves: step, rows done, rows a second, time left. */
final class TerminalProgress implements Progress {
    private static final long NANOS = 1_000_000_000;
    private static final long REDRAW_NANOS = NANOS / 10;
    private static final String CLEAR = "\r\u001B[K";

    private final PrintStream terminal;
    private final LongSupplier nanoTime;
    private String step = "";
    private long began;
    private long drawn;

    TerminalProgress(PrintStream terminal, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.nanoTime = nanoTime;
    }

    @Override
    public void step(String title) {
        step = title;
        began = nanoTime.getAsLong();
        drawn = began;
        draw(title + " ...");
    }

    @Override
    public void advance(long rows, long done, long total) {
        long now = nanoTime.getAsLong();
        if (now - drawn < REDRAW_NANOS) {
            return;
        }
        drawn = now;
        long elapsed = Math.max(1, now - began);
        StringBuilder line = new StringBuilder(step);
        if (rows > 0) {
            line.append(String.format(
                    Locale.UK, "  %,d rows, %,d a second", rows, rows * NANOS / elapsed));
        }
        if (total > 0 && done > 0) {
            double left = (double) elapsed / NANOS * (total - done) / done;
            line.append(String.format(
                    Locale.UK, ", %d%% done, %s left", 100 * done / total, duration(left)));
        }
        draw(line.toString());
    }

    @Override
    public void note(String text) {
        draw("");
        terminal.println("Note: " + text);
    }

    @Override
    public void end() {
        draw("");
    }

    private void draw(String line) {
        terminal.print(CLEAR + line);
        terminal.flush();
    }

    private static String duration(double seconds) {
        long whole = Math.round(seconds);
        return whole < 60 ? whole + " s" : whole / 60 + " min " + whole % 60 + " s";
    }
}
