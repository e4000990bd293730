package org.pooledfund.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.pooledfund.fund.Organisation;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.Table;
import org.pooledfund.pack.pdf.PackTemplateException;
import org.pooledfund.pack.quarterly.Figures;
import org.pooledfund.pack.quarterly.LineListing;
import org.pooledfund.pack.quarterly.QuarterlyPack;
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
 * Writes the pack, on paper, for a browser and as data, its workbook, a pack for each partner, a
 * page for the board and the national return from what is stored, not yet under their own names.
 */
final class WriteReports implements Tasklet {
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
        Figures figures = new StoredFigures(assignment, store).of(run);
        String stem = run.key().fundId() + "-" + run.key().asOf() + "-run-" + run.runId();
        List<Organisation> partners = QuarterlyPack.partners(figures);
        int all = partners.size() + 2;
        List<JdbcReports.File> files = new ArrayList<>(whole(run, figures, stem));
        progress.advance(0, 1, all);
        for (Organisation partner : partners) {
            files.add(partner(run, figures, partner, stem));
            progress.advance(0, files.size() - 1, all);
        }
        files.add(board(figures, stem));
        new NationalReturn(assignment, progress)
                .of(figures)
                .ifPresent(bytes -> files.add(write(stem + "-bcf-return.xlsx", bytes)));
        progress.advance(0, all, all);
        store.reports().write(run.runId(), files);
        return RepeatStatus.FINISHED;
    }

    private List<JdbcReports.File> whole(Run run, Figures figures, String stem) {
        Pack pack = QuarterlyPack.of(figures);
        List<Table> listings = new ArrayList<>(
                QuarterlyPack.listings(figures, figures.agreement().partnerIds()));
        listings.add(lines(run, pack, figures));
        PackFiles files = new PackFiles(stem, pack, listings);
        byte[] workbook = files.workbook();
        return List.of(
                write(files.pdfName(), rendered(() -> files.pdf(assignment.templates(), workbook))),
                write(files.workbookName(), workbook),
                write(files.pageName(), rendered(() -> files.webPage(assignment.templates()))),
                write(files.dataName(), files.data()));
    }

    private JdbcReports.File partner(Run run, Figures figures, Organisation partner, String stem) {
        Pack pack = QuarterlyPack.partner(figures, partner);
        List<Table> listings =
                new ArrayList<>(QuarterlyPack.listings(figures, List.of(partner.id())));
        listings.add(lines(run, pack, figures));
        PackFiles files = new PackFiles(stem + "-partner-" + partner.id(), pack, listings);
        return write(
                files.pdfName(),
                rendered(() -> files.pdf(assignment.templates(), files.workbook())));
    }

    private JdbcReports.File board(Figures figures, String stem) {
        PackFiles files = new PackFiles(stem + "-board", QuarterlyPack.board(figures), List.of());
        return write(
                files.pdfName(),
                rendered(() -> files.page(assignment.templates(), files.workbook())));
    }

    /** The lines behind a pack's figures, unless the ledgers have more than a workbook should. */
    private Table lines(Run run, Pack pack, Figures figures) {
        LineListing listing = new LineListing(pack, figures);
        long stored = figures.extracts().stream()
                .mapToLong(extract -> extract.report().posted().rows())
                .sum();
        if (stored > LineListing.MOST_LINES) {
            listing.refuse();
        } else {
            store.runLines().stream(run.runId(), run.key().fundId(), listing::add);
        }
        return listing.table();
    }

    private static byte[] rendered(Supplier<byte[]> rendering) {
        try {
            return rendering.get();
        } catch (PackTemplateException e) {
            throw new ProblemException(
                    Finding.of(Problem.PACK_FAILED, String.valueOf(e.getMessage())), e);
        }
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
