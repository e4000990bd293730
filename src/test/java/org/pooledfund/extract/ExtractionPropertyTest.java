package org.pooledfund.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pooledfund.extract.format.Rows;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.testing.Trials;

/** Whatever happens to a file on its way, it is loaded whole and balanced, or refused in words. */
class ExtractionPropertyTest {
    private static final String SIGNED = """
            Oakshire Council
            Period,Date,Code,Amount,Ref,Text
            APR-25,01/04/2025,S1,"1,234.56",INV-1,"Beds, single"
            APR-25,02/04/2025,S1,-5.00,INV-2,"He said ""no""\"
            MAY-25,31/02/2025,S2,7.10,INV-3,bad day
            MAY-25,03/05/2025,S9,(8.00),INV-4,£ and é
            MAY-25,03/05/2025,S9,0.30,INV-5,DISPUTED

            Total,,,"1,228.96",,
            """;
    private static final String SIDES = """
            Period,Date,Code,Debit,Credit,Ref,Text
            APR-25,01/04/2025,S1,10.00,,INV-1,a
            APR-25,01/04/2025,S1,,4.00,INV-2,b
            MAY-25,01/05/2025,S1,0.00,0.01,INV-3,c
            Total,,,10.00,4.01,,
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theFixturesThemselvesAreLoaded() throws IOException {
        assertTrue(load(Profiles.signed().totals("Period", "Total"), bytes(SIGNED)));
        assertTrue(load(Profiles.debitAndCredit().totals("Period", "Total"), bytes(SIDES)));
    }

    @Test
    void filesWithBytesChangedAreLoadedWholeOrRefused() {
        Trials.run(2_000, chance -> {
            byte[] bytes = bytes(chance.nextBoolean() ? SIGNED : SIDES);
            for (int i = chance.nextInt(6); i >= 0; i--) {
                bytes[chance.nextInt(bytes.length)] = chance.nextBoolean()
                        ? (byte) chance.nextInt(256)
                        : (byte) ",\"\n\r-.()0E|".charAt(chance.nextInt(11));
            }
            loadBoth(bytes);
        });
    }

    @Test
    void filesCutAnywhereAreLoadedWholeOrRefused() {
        Trials.run(1_000, chance -> {
            byte[] bytes = bytes(chance.nextBoolean() ? SIGNED : SIDES);
            loadBoth(Arrays.copyOf(bytes, chance.nextInt(bytes.length)));
        });
    }

    @Test
    void filesWithRowsCutDoubledAndShuffledAreLoadedWholeOrRefused() {
        Trials.run(2_000, chance -> {
            List<String> rows = new ArrayList<>(
                    (chance.nextBoolean() ? SIGNED : SIDES).lines().toList());
            for (int i = chance.nextInt(4); i >= 0 && !rows.isEmpty(); i--) {
                change(rows, chance);
            }
            loadBoth(bytes(String.join("\n", rows)));
        });
    }

    private static void change(List<String> rows, Random chance) {
        int at = chance.nextInt(rows.size());
        switch (chance.nextInt(5)) {
            case 0 -> rows.remove(at);
            case 1 -> rows.add(chance.nextInt(rows.size()), rows.get(at));
            case 2 -> Collections.swap(rows, at, chance.nextInt(rows.size()));
            case 3 -> rows.set(at, rows.get(at).replaceFirst("[^,]*,", ""));
            default -> Collections.shuffle(rows, chance);
        }
    }

    private void loadBoth(byte[] bytes) throws IOException {
        load(Profiles.signed().totals("Period", "Total"), bytes);
        load(Profiles.debitAndCredit(), bytes);
    }

    /** Whether the file was loaded; if it was, everything in it is accounted for. */
    private boolean load(Profiles profiles, byte[] bytes) throws IOException {
        SourceProfile profile = profiles.build();
        Path file = Files.write(folder.resolve("oak.csv"), bytes);
        List<LedgerLine> lines = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        AtomicLong rows = new AtomicLong();
        Extraction extraction =
                new Extraction(profile, Profiles.YEAR, "oak.csv", lines::add, rejections::add);
        LoadReport report;
        try {
            Rows.of(profile.format())
                    .read(
                            file,
                            (line, cells) -> {
                                rows.incrementAndGet();
                                extraction.row(line, cells);
                            },
                            (done, total) -> {});
            report = extraction.finish();
        } catch (ProblemException refused) {
            assertTrue(refused.getMessage().startsWith("oak.csv"), refused.getMessage());
            return false;
        }
        assertTrue(report.balances(), report.toString());
        assertEquals(rows.get(), report.in().rows());
        assertEquals(
                new ControlTotals(
                        lines.size(),
                        lines.stream().mapToLong(LedgerLine::amountPence).sum()),
                report.posted());
        assertEquals(
                new ControlTotals(
                        rejections.size(),
                        rejections.stream()
                                .mapToLong(r -> r.amountPence().orElse(0L))
                                .sum()),
                report.quarantined());
        assertTrue(lines.stream().allMatch(line -> line.period().year().equals(Profiles.YEAR)));
        return true;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
