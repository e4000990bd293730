package org.pooledfund.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.match.file.OutputFolder;

/** Brings each problem of a matching's files about. */
final class MatchProvocations {
    private MatchProvocations() {}

    /** An example of each. */
    static Map<Problem, Finding> provoked() {
        Map<Problem, Finding> found = new EnumMap<>(Problem.class);
        ProblemException full = assertThrows(
                ProblemException.class,
                () -> OutputFolder.write(
                        Path.of("target/no-such-output"), List.of("matches.csv"), aside -> {
                            throw new IOException("No space left on device");
                        }));
        Finding finding = full.findings().get(0);
        assertEquals(Problem.OUTPUT_UNWRITABLE, finding.problem());
        found.put(
                finding.problem(),
                new Finding(finding.problem(), Place.of("out"), finding.values()));
        return found;
    }
}
