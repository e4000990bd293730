package org.pooledfund.extract.format;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pooledfund.extract.FileFormat;
import org.pooledfund.problem.ProblemException;

/**
 * A file read row by row.
 *
 * @param rows each as its line, a colon, and its cells with {@code |} between them
 */
record Read(List<String> rows) {
    static Read of(FileFormat format, Path file) throws IOException {
        List<String> rows = new ArrayList<>();
        Rows.of(format)
                .read(
                        file,
                        (line, cells) -> rows.add(line + ":" + String.join("|", cells)),
                        (done, total) -> {});
        return new Read(rows);
    }

    static Read of(FileFormat format, Path folder, String name, byte[] content) throws IOException {
        return of(format, Files.write(folder.resolve(name), content));
    }

    static String refused(FileFormat format, Path folder, String name, byte[] content) {
        return assertThrows(ProblemException.class, () -> of(format, folder, name, content))
                .getMessage();
    }
}
