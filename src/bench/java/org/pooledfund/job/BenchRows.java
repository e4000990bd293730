package org.pooledfund.job;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The rows of an invented ledger listing, the same ones each time for the same seed. */
record BenchRows(int lines, int seed) {
    private static final String[] CODES = {"946103", "946106", "946107"};
    private static final List<String> MONTHS = List.of("APR", "MAY", "JUN");
    private static final List<String> HEADER = List.of(
            "Entity",
            "Period Name",
            "Cost Centre",
            "Subjective",
            "Journal Name",
            "Line Description",
            "Supplier",
            "Invoice Number",
            "Invoice Date",
            "Net Amount");

    /** Takes a row at a time. */
    @FunctionalInterface
    interface Taker {
        void row(List<String> cells) throws IOException;
    }

    /** Hands over the header, the lines and the row of totals. */
    void each(Taker taker) throws IOException {
        Random random = new Random(seed);
        long total = 0;
        taker.row(HEADER);
        for (int i = 0; i < lines; i++) {
            long pence = 100 + random.nextInt(5_000_000);
            total += pence;
            String month = MONTHS.get(random.nextInt(3));
            taker.row(List.of(
                    "QZ9",
                    month + "-25",
                    CODES[random.nextInt(CODES.length)],
                    "52161000",
                    "J" + i,
                    "Care package for week " + i % 52 + " as agreed",
                    "Supplier " + random.nextInt(2000) + " Care Ltd",
                    "INV-" + seed + "-" + i,
                    two(1 + random.nextInt(28)) + "-" + month + "-2025",
                    pounds(pence)));
        }
        taker.row(List.of("Total", "", "", "", "", "", "", "", "", pounds(total)));
    }

    /** Writes them as separated text. */
    void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            each(cells -> out.append(String.join(",", cells)).append('\n'));
        }
        System.out.printf(Locale.UK, "%,d lines of %d bytes%n", lines, Files.size(file) / lines);
    }

    private static String pounds(long pence) {
        return pence / 100 + "." + two(pence % 100);
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
