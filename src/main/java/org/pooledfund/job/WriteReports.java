package org.pooledfund.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.PackMeta;
import org.pooledfund.pack.Table;
import org.pooledfund.pack.archive.PackArchive;
import org.pooledfund.pack.pdf.PackPage;
import org.pooledfund.pack.pdf.PackPdf;
import org.pooledfund.pack.pdf.PackTemplateException;
import org.pooledfund.pack.quarterly.Figures;
import org.pooledfund.pack.quarterly.QuarterlyPack;
import org.pooledfund.pack.xlsx.PackWorkbook;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.store.JdbcReports;
import org.pooledfund.store.Run;
import org.pooledfund.store.Store;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Writes the pack, on paper, for a browser and as data, its workbook, and the national return, from
 * what is stored, not yet under their own names.
 */
final class WriteReports implements Tasklet {
    private static final int FILES = 4;

    private final Assignment assignment;
    private final Store store;
    private final Progress progress;

    WriteReports(Assignment assignment, Store store, Progress progress) {
        this.assignment = assignment;
        this.store = store;
        this.progress = progress;
    }

    /** The name a report has until its run is proven. */
    static Path unproven(Path report) {
        return report.resolveSibling(report.getFileName() + ".unproven");
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context)
            throws IOException {
        progress.step("Writing the pack");
        Run run = RunOf.assignment(assignment, store);
        Figures figures = figures(run);
        Pack pack = QuarterlyPack.of(figures);
        String stem = run.key().fundId() + "-" + run.key().asOf() + "-run-" + run.runId();
        List<JdbcReports.File> files = new ArrayList<>();
        files.add(write(stem + ".pdf", rendered(() -> pdf(pack))));
        progress.advance(0, 1, FILES);
        List<Table> listings = QuarterlyPack.listings(figures);
        files.add(write(stem + ".xlsx", PackWorkbook.render(pack, listings)));
        progress.advance(0, 2, FILES);
        files.add(write(stem + ".html", rendered(() -> page(pack))));
        files.add(write(stem + PackArchive.SUFFIX, data(pack, listings)));
        new NationalReturn(assignment, progress)
                .of(figures)
                .ifPresent(bytes -> files.add(write(stem + "-bcf-return.xlsx", bytes)));
        progress.advance(0, FILES, FILES);
        store.reports().write(run.runId(), files);
        return RepeatStatus.FINISHED;
    }

    private byte[] pdf(Pack pack) {
        return PackPdf.render(pack, assignment.templates());
    }

    private static byte[] data(Pack pack, List<Table> listings) {
        return new PackArchive(pack, listings).toJson().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] page(Pack pack) {
        return PackPage.render(pack, assignment.templates());
    }

    private static byte[] rendered(Supplier<byte[]> rendering) {
        try {
            return rendering.get();
        } catch (PackTemplateException e) {
            throw new ProblemException(
                    Finding.of(Problem.PACK_FAILED, String.valueOf(e.getMessage())), e);
        }
    }

    private Figures figures(Run run) {
        String fundId = run.key().fundId();
        return new Figures(
                assignment.fund().agreement(),
                store.settlements()
                        .read(run.runId(), assignment.fund().agreement(), RunOf.period(run)),
                store.summaries().read(run.runId(), run.year()),
                store.extracts().list(fundId),
                store.quarantine().list(fundId),
                assignment.profiles(),
                run.key().asOf(),
                run.key().revision(),
                inputs(fundId));
    }

    private List<PackMeta.Input> inputs(String fundId) {
        List<PackMeta.Input> inputs = new ArrayList<>();
        inputs.add(new PackMeta.Input(
                "Agreement", assignment.fund().agreementFile().sha256()));
        assignment
                .fund()
                .sources()
                .forEach(source -> inputs.add(new PackMeta.Input(
                        "Profile " + source.profile().id(), source.file().sha256())));
        store.extracts()
                .list(fundId)
                .forEach(extract ->
                        inputs.add(new PackMeta.Input(extract.fileName(), extract.sha256())));
        return inputs;
    }

    private JdbcReports.File write(String name, byte[] bytes) {
        try {
            keep(name, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new JdbcReports.File(name, Sha256.of(bytes), bytes.length);
    }

    private void keep(String name, byte[] bytes) throws IOException {
        Files.createDirectories(assignment.reports());
        Files.write(
                unproven(assignment.reports().resolve(name)),
                bytes,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
    }
}
