package org.pooledfund.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pooledfund.fund.Agreement;

class SampleDataTest {
    @Test
    void givesTheSameBytesInAnotherLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertSame(SampleData.generate(Sample.AGREEMENT, Sample.SEED));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab-ca-islamic"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertSame(SampleData.generate(Sample.AGREEMENT, Sample.SEED));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static void assertSame(List<SampleFile> files) {
        assertEquals(Sample.FILES.size(), files.size());
        for (SampleFile file : files) {
            assertArrayEquals(Sample.file(file.path()).content(), file.content(), file.path());
        }
    }

    @Test
    void anotherSeedTellsOtherLinesOfTheSameStory() {
        List<SampleFile> other = SampleData.generate(Sample.AGREEMENT, Sample.SEED + 1);
        assertEquals(
                Sample.FILES.stream().map(SampleFile::path).toList(),
                other.stream().map(SampleFile::path).toList());
        other.forEach(file -> assertFalse(
                Arrays.equals(Sample.file(file.path()).content(), file.content()), file.path()));
    }

    @Test
    void makesOneFileForEachLedgerAndMonth() {
        List<String> paths = Sample.FILES.stream().map(SampleFile::path).toList();
        assertEquals(26, paths.size());
        assertTrue(paths.contains("extracts/icb-ledger/icb-2025-04.csv"));
        assertTrue(paths.contains("extracts/council-ledger/council-2025-09.xlsx"));
        assertTrue(paths.contains("extracts/district-ledger/district-2025-06.csv"));
        assertTrue(paths.contains("extracts/pool-ledger/pool-2025-07.csv"));
    }

    @Test
    void staysSmall() {
        long bytes =
                Sample.FILES.stream().mapToLong(file -> file.content().length).sum();
        assertTrue(bytes < 2_500_000, bytes + " bytes");
    }

    @Test
    void refusesAnAgreementOfAnotherFund() {
        Agreement sample = Sample.AGREEMENT;
        Agreement other = new Agreement(
                sample.fundId(),
                sample.fundName(),
                sample.year(),
                sample.host(),
                sample.partners(),
                sample.contributions(),
                sample.schemes().subList(1, 10),
                sample.terms(),
                sample.tolerances());
        Exception refused =
                assertThrows(IllegalArgumentException.class, () -> SampleData.generate(other, 1));
        assertEquals(
                "the agreement has no scheme S01: use the sample agreement", refused.getMessage());
    }

    @Test
    void writesFilesBelowTheFolderAndNowhereElse(@TempDir Path folder) throws IOException {
        SampleFolder.write(
                folder.resolve("new"), List.of(new SampleFile("a/b.csv", new byte[] {1, 2})));
        assertArrayEquals(new byte[] {1, 2}, Files.readAllBytes(folder.resolve("new/a/b.csv")));
        List<SampleFile> escaping = List.of(new SampleFile("../c.csv", new byte[0]));
        assertThrows(
                IllegalArgumentException.class,
                () -> SampleFolder.write(folder.resolve("new"), escaping));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }
}
