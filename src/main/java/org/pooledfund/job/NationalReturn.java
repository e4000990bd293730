package org.pooledfund.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pooledfund.pack.bcf.ReturnDocument;
import org.pooledfund.pack.bcf.ReturnFigures;
import org.pooledfund.pack.bcf.ReturnLayout;
import org.pooledfund.pack.bcf.ReturnWorkbook;
import org.pooledfund.pack.quarterly.Figures;
import org.pooledfund.problem.Finding;

/**
 * The national return that goes with a pack, where the templates have a layout for its year. An
 * amount that the return does not take is told, and stands in red: it is no reason to have no pack.
 */
final class NationalReturn {
    private final Assignment assignment;
    private final Progress progress;

    NationalReturn(Assignment assignment, Progress progress) {
        this.assignment = assignment;
        this.progress = progress;
    }

    Optional<byte[]> of(Figures figures) {
        Path file = assignment
                .templates()
                .resolve("bcf-return")
                .resolve(figures.agreement().year().label() + ".yaml");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        TextFile text = TextFile.read(file);
        ReturnLayout layout = ReturnDocument.read(text.name(), text.text());
        ReturnFigures filled = ReturnFigures.of(
                figures.agreement(),
                figures.settlement(),
                figures.besides().yearEnd().map(end -> end.forecast()),
                figures.asOf());
        List<Finding> wrong = filled.outOfRange(layout);
        wrong.forEach(finding -> progress.note(finding.text()));
        return Optional.of(ReturnWorkbook.render(layout, filled, figures.asOf()));
    }
}
