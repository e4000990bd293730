package org.pooledfund.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.extract.ControlTotals;
import org.pooledfund.extract.Extraction;
import org.pooledfund.extract.LoadReport;
import org.pooledfund.extract.Masked;
import org.pooledfund.extract.format.Rows;
import org.pooledfund.lineage.Reach;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.store.ExtractKey;
import org.pooledfund.store.LineWriter;
import org.pooledfund.store.Store;

/** Loads one extract in the transaction of the caller: all of it, proven, or none of it. */
final class ExtractLoader {
    private final Store store;
    private final Clock clock;
    private final Progress progress;

    ExtractLoader(Store store, Clock clock, Progress progress) {
        this.store = store;
        this.clock = clock;
        this.progress = progress;
    }

    /** An extract that is in the store. */
    record Loaded(long extractId, LoadReport report, Optional<Reach> reach) {}

    /**
     * Loads a file.
     *
     * @param reading of it, counted from 1
     */
    Loaded load(FundFolder.ExtractFile file, ExtractKey key, int reading, FinancialYear year)
            throws IOException {
        long extractId = store.extracts().open(key, reading, clock.instant());
        LineWriter writer = store.lineWriter();
        writer.begin(key.fundId(), extractId);
        Gathering gathering = new Gathering(extractId, writer);
        Extraction extraction = new Extraction(
                file.profile(), year, key.fileName(), gathering::add, gathering::add);
        Manifests.of(file.path()).ifPresent(extraction::expect);
        Conveyor.<Gathering.Block>run(
                sink -> {
                    gathering.to(sink);
                    Rows.of(file.profile().format())
                            .read(file.path(), extraction::row, gathering::meter);
                    gathering.flush();
                    checkUnchanged(file.path(), key); // while the last lines are being stored
                },
                block -> store(extractId, block));
        LoadReport report = extraction.finish();
        writer.end(extractId);
        noteMasked(key.fileName(), extraction.masked());
        store.extracts().close(extractId, report);
        store.extracts().masked(extractId, extraction.masked());
        prove(key.fileName(), "posted", report.posted(), store.extracts().storedLines(extractId));
        prove(
                key.fileName(),
                "quarantined",
                report.quarantined(),
                store.extracts().storedQuarantine(extractId));
        return new Loaded(extractId, report, gathering.reach());
    }

    private void noteMasked(String file, Masked masked) {
        if (masked.all() > 0) {
            progress.note(file + ": masked " + masked.nhsNumbers() + " NHS numbers, "
                    + masked.nationalInsuranceNumbers() + " National Insurance numbers and "
                    + masked.words() + " words.");
        }
    }

    /** A file that is still being written would be half loaded. */
    private static void checkUnchanged(Path path, ExtractKey key) throws IOException {
        if (!Sha256.of(path).equals(key.fileSha256())) {
            throw new ProblemException(Finding.at(Place.of(key.fileName()), Problem.FILE_CHANGED));
        }
    }

    private static void prove(
            String file, String what, ControlTotals expected, ControlTotals stored) {
        if (!expected.equals(stored)) {
            throw new ProblemException(Finding.at(
                    Place.of(file),
                    Problem.CONSERVATION_BROKEN,
                    what,
                    expected.rows() + " rows, " + expected.pence() + " pence",
                    stored.rows() + " rows, " + stored.pence() + " pence"));
        }
    }

    private void store(long extractId, Gathering.Block block) {
        block.lines().run();
        store.quarantine().write(extractId, block.rejections());
        progress.advance(block.rows(), block.done(), block.total());
    }
}
