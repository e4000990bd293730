package org.pooledfund.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The files in sample-data/ are what the generator makes now. */
class SampleDataFreshTest {
    private static final String REMEDY =
            " is not what the generator makes: run pooledfund sample-data --seed 2025 --out sample-data";

    @Test
    void theCommittedFilesAreTheGeneratedOnes() throws IOException {
        for (SampleFile file : Sample.FILES) {
            Path committed = Sample.FOLDER.resolve(file.path());
            assertTrue(Files.exists(committed), committed + REMEDY);
            assertEquals(
                    parts(file.path(), file.content()),
                    parts(file.path(), Files.readAllBytes(committed)),
                    committed + REMEDY);
        }
    }

    @Test
    void noOtherExtractsLieAmongThem() throws IOException {
        Set<String> generated = Sample.FILES.stream()
                .map(SampleFile::path)
                .filter(path -> path.startsWith("extracts/"))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.walk(Sample.FOLDER.resolve("extracts"))) {
            assertEquals(
                    generated,
                    files.filter(Files::isRegularFile)
                            .map(file ->
                                    Sample.FOLDER.relativize(file).toString().replace('\\', '/'))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    /** A workbook by its parts, since compression may differ from one Java to another. */
    private static Map<String, String> parts(String path, byte[] content) throws IOException {
        if (!path.endsWith(".xlsx")) {
            return Map.of(path, new String(content, StandardCharsets.ISO_8859_1));
        }
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
