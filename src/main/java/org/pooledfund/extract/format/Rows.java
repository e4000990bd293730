package org.pooledfund.extract.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.pooledfund.extract.FileFormat;
import org.pooledfund.extract.Limits;

/** Reads a file row by row, never more of it in memory than a row and what its format needs. */
public interface Rows {
    /** Takes a row as it comes. */
    @FunctionalInterface
    interface Sink {
        void row(long line, List<String> cells);
    }

    /** Told how much of a file is read, in bytes; total 0 if unknown. */
    @FunctionalInterface
    interface Meter {
        void read(long done, long total);
    }

    /**
     * Hands every row of a file to a sink, in the order of the file.
     *
     * @throws org.pooledfund.problem.ProblemException if the file is not of this format, or breaks
     *     one of its limits
     * @throws IOException if the disk fails
     */
    void read(Path file, Sink sink, Meter meter) throws IOException;

    /** The reader of a format, packed or not. */
    static Rows of(FileFormat format) {
        return of(format, Limits.STANDARD);
    }

    /** The reader of a format that refuses what is beyond other limits. */
    static Rows of(FileFormat format, Limits limits) {
        return new FormatRows(format, limits);
    }
}
