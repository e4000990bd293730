package org.pooledfund.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.job.NewFile;
import org.pooledfund.job.ProfileDraft;

/** Brings each problem of drafting a profile about. */
final class DraftProvocations {
    private final Map<Problem, Finding> found = new EnumMap<>(Problem.class);

    Map<Problem, Finding> provoked(Path folder) throws IOException {
        Path letter =
                Files.writeString(folder.resolve("icb-2025-04.csv"), "a letter\nof two lines\n");
        expect(() -> ProfileDraft.of(letter, Optional.empty()));
        expect(() -> NewFile.write(Path.of("sample-data/sources/icb-ledger.yaml"), "a draft"));
        return found;
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private void expect(Work work) throws IOException {
        try {
            work.run();
        } catch (ProblemException e) {
            e.findings().forEach(finding -> found.put(finding.problem(), finding));
        }
    }
}
