package org.pooledfund.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.pooledfund.fund.Organisation;
import org.pooledfund.fund.Reports;
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
 * They are rendered several at a time.
 */
final class WriteReports implements Tasklet {
    private final Assignment assignment;
    private final Store store;
    private final Progress progress;
    private final RenderPool pool;

    WriteReports(Assignment assignment, Store store, Progress progress, RenderPool pool) {
        this.assignment = assignment;
        this.store = store;
        this.progress = progress;
        this.pool = pool;
    }

    /** The name a report has until its run is proven. */
    static Path unproven(Path report) {
        return report.resolveSibling(report.getFileName() + ".unproven");
    }

    /** A pack to be written, as which files. */
    private record Report(PackFiles files, Shape shape) {}

    /** Which files of a pack are written. */
    private enum Shape {
        WHOLE,
        PARTNER,
        BOARD
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context)
            throws IOException {
        progress.step("Writing the pack");
        Run run = RunOf.assignment(assignment, store);
        Figures figures = new StoredFigures(assignment, store).of(run);
        String stem = run.key().fundId() + "-" + run.key().asOf() + "-run-" + run.runId();
        List<Callable<List<JdbcReports.File>>> work = new ArrayList<>();
        for (Report report : reports(run, figures, stem)) {
            work.add(() -> written(report));
        }
        List<JdbcReports.File> files = new ArrayList<>(pool.all(work, progress));
        if (assignment.reportsWanted().want(Reports.Kind.NATIONAL_RETURN)) {
            new NationalReturn(assignment, progress)
                    .of(figures)
                    .ifPresent(bytes -> files.add(write(stem + "-bcf-return.xlsx", bytes)));
        }
        store.reports().write(run.runId(), files);
        return RepeatStatus.FINISHED;
    }

    private List<Report> reports(Run run, Figures figures, String stem) {
        Reports wanted = assignment.reportsWanted();
        Pack whole = QuarterlyPack.of(figures);
        Lines lines = new Lines(figures);
        lines.listing(whole);
        List<Organisation> partners = QuarterlyPack.partners(figures).stream()
                .filter(partner -> wanted.wantPackFor(partner.id()))
                .toList();
        List<Pack> own = partners.stream()
                .map(partner -> QuarterlyPack.partner(figures, partner))
                .toList();
        own.forEach(lines::listing);
        lines.read(run);
        List<Report> reports = new ArrayList<>();
        reports.add(new Report(
                new PackFiles(stem, whole, lines.of(0, figures.agreement().partnerIds())),
                Shape.WHOLE));
        for (int i = 0; i < own.size(); i++) {
            String id = partners.get(i).id();
            reports.add(new Report(
                    new PackFiles(
                            stem + "-partner-" + id, own.get(i), lines.of(i + 1, List.of(id))),
                    Shape.PARTNER));
        }
        if (wanted.want(Reports.Kind.BOARD_PAGE)) {
            Pack board = QuarterlyPack.board(figures);
            reports.add(new Report(new PackFiles(stem + "-board", board, List.of()), Shape.BOARD));
        }
        return reports;
    }

    /** The lines behind the figures of several packs, all read at once. */
    private final class Lines {
        private final Figures figures;
        private final List<LineListing> listings = new ArrayList<>();

        Lines(Figures figures) {
            this.figures = figures;
        }

        void listing(Pack pack) {
            listings.add(
                    new LineListing(pack, figures, assignment.reportsWanted().mostLines()));
        }

        /** Reads the lines, unless the ledgers have more than a workbook should. */
        void read(Run run) {
            long stored = figures.extracts().stream()
                    .mapToLong(extract -> extract.report().posted().rows())
                    .sum();
            if (stored > assignment.reportsWanted().mostLines()) {
                listings.forEach(LineListing::refuse);
            } else {
                store.runLines().stream(
                        run.runId(),
                        run.key().fundId(),
                        line -> listings.forEach(listing -> listing.add(line)));
            }
        }

        /** The listings of a pack that shows these partners. */
        List<Table> of(int pack, List<String> partners) {
            List<Table> tables = new ArrayList<>(QuarterlyPack.listings(figures, partners));
            tables.add(listings.get(pack).table());
            return tables;
        }
    }

    private List<JdbcReports.File> written(Report report) {
        PackFiles files = report.files();
        Path templates = assignment.templates();
        byte[] workbook = files.workbook();
        return switch (report.shape()) {
            case WHOLE ->
                List.of(
                        write(files.pdfName(), rendered(() -> files.pdf(templates, workbook))),
                        write(files.workbookName(), workbook),
                        write(files.pageName(), rendered(() -> files.webPage(templates))),
                        write(files.dataName(), files.data()));
            case PARTNER ->
                List.of(write(files.pdfName(), rendered(() -> files.pdf(templates, workbook))));
            case BOARD ->
                List.of(write(files.pdfName(), rendered(() -> files.page(templates, workbook))));
        };
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
        DurableFile.write(
                unproven(assignment.reports().resolve(name)),
                bytes,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING);
    }
}
