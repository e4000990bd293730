package org.pooledfund.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.document.AgreementDocument;

/** The sample fund, generated once for all tests of this package. */
final class Sample {
    static final long SEED = 2025;
    static final Path FOLDER = Path.of("sample-data");
    static final Agreement AGREEMENT = agreement();
    static final List<SampleFile> FILES = SampleData.generate(AGREEMENT, SEED);
    static final List<Extract> EXTRACTS = Extract.readAll(FILES);
    static final List<Line> LINES =
            EXTRACTS.stream().flatMap(extract -> extract.lines().stream()).toList();
    static final List<NamedCsvRecord> PLANTED = planted();

    private Sample() {}

    static SampleFile file(String path) {
        return FILES.stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no file " + path));
    }

    private static Agreement agreement() {
        try {
            return AgreementDocument.read(
                    "agreement.yaml", Files.readString(FOLDER.resolve("agreement.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<NamedCsvRecord> planted() {
        String text = new String(file("planted-differences.csv").content(), StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
