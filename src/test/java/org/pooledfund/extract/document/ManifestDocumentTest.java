package org.pooledfund.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pooledfund.extract.Manifest;
import org.pooledfund.problem.ProblemException;

/** What a sender says of files, in either form. */
class ManifestDocumentTest {
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final Optional<Manifest> SAID = Optional.of(
            new Manifest(Optional.of(1_086L), Optional.of(-1_108_490_237L), Optional.of(HASH)));

    @Test
    void readsBothForms() {
        assertEquals(
                SAID,
                ManifestDocument.read(
                        "manifest.csv",
                        "File,Rows,Total,SHA256\nb.csv,1,1,\n"
                                + "a.csv,\"1,086\",\"-11,084,902.37\","
                                + HASH.toUpperCase(java.util.Locale.ROOT)
                                + "\n",
                        "a.csv"));
        assertEquals(
                SAID,
                ManifestDocument.read(
                        "manifest.yaml",
                        "files:\n  - file: a.csv\n    rows: 1086\n    total: -11084902.37\n    sha256: \""
                                + HASH + "\"\n",
                        "a.csv"));
    }

    @Test
    void leavesOpenWhatIsNotSaid() {
        assertEquals(
                Optional.of(new Manifest(Optional.empty(), Optional.of(500L), Optional.empty())),
                ManifestDocument.read("m.csv", "total,sha256,rows,file\n5,,,a.csv\n", "a.csv"));
        assertEquals(Optional.empty(), ManifestDocument.read("m.csv", "file\nb.csv\n", "a.csv"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name,rows\na.csv,1\n",
                "file,rows\na.csv,many\n",
                "file,total\na.csv,1.005\n",
                "file,sha256\na.csv,abc\n",
                "file,rows\na.csv,1\na.csv,2\n",
            })
    void refusesWhatItCannotRead(String text) {
        String message = assertThrows(
                        ProblemException.class, () -> ManifestDocument.read("m.csv", text, "a.csv"))
                .getMessage();

        assertTrue(message.endsWith("[PF240]"), message);
    }
}
