package org.pooledfund.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows run through an extraction, and what came of them. */
final class Extracted {
    final List<LedgerLine> lines = new ArrayList<>();
    final List<Rejection> rejections = new ArrayList<>();
    private final Extraction extraction;
    private long line;

    Extracted(SourceProfile profile) {
        extraction = new Extraction(profile, Profiles.YEAR, "oak.csv", lines::add, rejections::add);
    }

    /** Rows as they would stand in a file, cells separated by {@code |}. */
    static Extracted of(SourceProfile profile, String... rows) {
        Extracted extracted = new Extracted(profile);
        Arrays.stream(rows).forEach(extracted::row);
        return extracted;
    }

    void row(String cells) {
        extraction.row(++line, List.of(cells.split("\\|", -1)));
    }

    LoadReport finish() {
        return extraction.finish();
    }

    /** Why the only row set aside could not be read. */
    String reason() {
        finish();
        if (rejections.size() != 1) {
            throw new AssertionError(rejections.size() + " rows were set aside");
        }
        return rejections.get(0).finding().text();
    }
}
