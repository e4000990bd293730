package org.pooledfund.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Writes the sample fund's folder with ledgers of any size: the ICB's and the pool's. */
final class LargeFund {
    private static final String[] CODES = {"946103", "946106", "946107"};
    private static final String[] POOL_CODES = {"PF300", "PF600", "PF700"};

    private LargeFund() {}

    static void write(Path sample, Path folder, int lines) throws IOException {
        Files.createDirectories(folder.resolve("sources"));
        Files.copy(sample.resolve("agreement.yaml"), folder.resolve("agreement.yaml"));
        try (Stream<Path> profiles = Files.list(sample.resolve("sources"))) {
            for (Path profile : profiles.toList()) {
                Files.copy(profile, folder.resolve("sources").resolve(profile.getFileName()));
            }
        }
        Path icb = Files.createDirectories(folder.resolve("extracts/icb-ledger"));
        Path pool = Files.createDirectories(folder.resolve("extracts/pool-ledger"));
        Random random = new Random(2025);
        try (BufferedWriter left = Files.newBufferedWriter(icb.resolve("icb.csv"));
                BufferedWriter right = Files.newBufferedWriter(pool.resolve("pool.csv"))) {
            left.write("Entity,Period Name,Cost Centre,Subjective,Journal Name,Line Description,"
                    + "Supplier,Invoice Number,Invoice Date,Net Amount\n");
            right.write("Period,Journal,Posting Date,Cost Centre,Account,Partner or Supplier,"
                    + "Reference,Narrative,Debit,Credit\n");
            long[] totals = new long[2];
            for (int i = 0; i < lines; i++) {
                pair(left, right, i, random, totals);
            }
            left.write("Total,,,,,,,,," + pounds(totals[0]) + "\n");
            right.write(",Total,,,,,,," + pounds(totals[1]) + ",0.00\n");
        }
    }

    /** Nine in ten agree; the others differ in reference or amount, or are on one side only. */
    private static void pair(
            BufferedWriter left, BufferedWriter right, int i, Random random, long[] totals)
            throws IOException {
        int kind = random.nextInt(100);
        int code = random.nextInt(CODES.length);
        int day = 1 + random.nextInt(28);
        long pence = 100 + random.nextInt(5_000_000);
        String amount = pounds(pence);
        String supplier = "Supplier " + random.nextInt(2000);
        if (kind != 98) {
            totals[0] += pence;
            left.write("QZ9,JUN-25," + CODES[code] + ",52161000,J" + i + ",Care package," + supplier
                    + ",INV-" + i + "," + String.format(Locale.ROOT, "%02d", day) + "-JUN-2025,"
                    + amount + "\n");
        }
        if (kind != 99) {
            totals[1] += pence;
            String reference = kind < 90 ? "INV-" + i : kind < 95 ? "inv/" + i : "";
            right.write("03/2526,J" + i + "," + String.format(Locale.ROOT, "%02d", day)
                    + "/06/2025," + POOL_CODES[code] + ",52000," + supplier + "," + reference
                    + ",Care package," + amount + ",\n");
        }
    }

    private static String pounds(long pence) {
        return pence / 100 + "." + String.format(Locale.ROOT, "%02d", pence % 100);
    }
}
