package org.pooledfund.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.SamplePacks;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;
import org.pooledfund.pack.pdf.PackPage;
import org.pooledfund.pack.pdf.PackPdf;

/**
 * Times packs: {@code PackBenchmark PAGES [TIMES]} lays one of about so many pages out again and
 * again, the last time being warm; {@code PackBenchmark PAGES FUNDS THREADS} lays out a pack for
 * each fund on a pool of so many threads.
 */
public final class PackBenchmark {
    private static final Path TEMPLATES = Path.of("templates");
    private static final int ROWS_A_PAGE = 36;

    private PackBenchmark() {}

    public static void main(String[] args) throws InterruptedException, ExecutionException {
        int pages = Integer.parseInt(args[0]);
        if (args.length > 2) {
            parallel(pages, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        } else {
            alone(pages, args.length > 1 ? Integer.parseInt(args[1]) : 5);
        }
    }

    private static void alone(int pages, int times) {
        Pack pack = pack(pages, 1);
        for (int i = 1; i <= times; i++) {
            long start = cpuNanos();
            int bytes = PackPdf.render(pack, TEMPLATES).length;
            long pdf = cpuNanos();
            int html = PackPage.render(pack, TEMPLATES).length;
            System.out.printf(
                    Locale.UK,
                    "%d: PDF %.2f CPU s, %,d bytes; page %.2f CPU s, %,d bytes%n",
                    i,
                    (pdf - start) / 1e9,
                    bytes,
                    (cpuNanos() - pdf) / 1e9,
                    html);
        }
    }

    private static void parallel(int pages, int funds, int threads)
            throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Integer>> packs = new ArrayList<>();
            for (int fund = 1; fund <= funds; fund++) {
                Pack pack = pack(pages, fund);
                packs.add(pool.submit(() -> PackPdf.render(pack, TEMPLATES).length));
            }
            long bytes = 0;
            for (Future<Integer> pack : packs) {
                bytes += pack.get();
            }
            System.out.printf(
                    Locale.UK,
                    "%d packs of about %d pages on %d threads: %.1f s, %,d bytes%n",
                    funds,
                    pages,
                    threads,
                    (System.nanoTime() - start) / 1e9,
                    bytes);
        }
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The sample pack, and tables until there are about so many pages. */
    private static Pack pack(int pages, int seed) {
        Pack sample = SamplePacks.sample();
        List<Section> sections = new ArrayList<>(sample.sections());
        int wanted = Math.max(0, pages - 12);
        for (int i = 0; i * 4 < wanted; i++) {
            String id = "listing-" + i;
            sections.add(new Section(
                    id,
                    "Listing",
                    "Listing " + i,
                    "",
                    List.of(table(id, seed)),
                    Section.Orientation.PORTRAIT));
        }
        return new Pack(sample.meta(), sections);
    }

    private static Table table(String id, int seed) {
        List<Row> rows = IntStream.range(0, 4 * ROWS_A_PAGE)
                .mapToObj(i -> Row.body(
                        Cell.text("INV-" + (seed * 1_000 + i)),
                        Cell.text("Home care block contract, week " + i),
                        Cell.pence(i * 12_345L + seed),
                        Cell.pence(i % 7 == 0 ? -4_500L : i * 99L),
                        Cell.whole(i)))
                .toList();
        return Table.of(
                id + "-table",
                "Lines",
                "",
                List.of(
                        new Column("reference", "Reference", ColumnKind.CODE),
                        new Column("text", "Text", ColumnKind.TEXT),
                        new Column("amount", "Amount", ColumnKind.MONEY_PENCE),
                        new Column("variance", "Variance", ColumnKind.VARIANCE_PENCE),
                        new Column("age", "Age, days", ColumnKind.WHOLE)),
                rows);
    }
}
