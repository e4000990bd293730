package org.pooledfund.issue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.calendar.Quarter;
import org.pooledfund.job.MadeWith;
import org.pooledfund.job.Sha256;
import org.pooledfund.pack.archive.PackArchive;
import org.pooledfund.pack.pdf.PackTemplateException;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.store.JdbcIssues;
import org.pooledfund.store.JdbcIssues.Issue;
import org.pooledfund.store.JdbcIssues.Key;
import org.pooledfund.store.JdbcReports;
import org.pooledfund.store.Run;
import org.pooledfund.store.RunLock;
import org.pooledfund.store.Store;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Issues the pack of a finished run: as final, under the next number, with its files, their hashes
 * in the register. The figures come from the data that the run proved and kept, not from a new run.
 */
public final class PackIssuer {
    private final Store store;
    private final TransactionTemplate transaction;

    public PackIssuer(Store store, PlatformTransactionManager transactions) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Issues the next version for a quarter.
     *
     * @throws ProblemException if there is no finished run as of the quarter's last day, its files
     *     were changed, nothing changed since the version before, or the fund is being run
     */
    public IssuedPack issue(IssueRequest request) {
        Optional<RunLock> lock = store.tryLock(request.fundId());
        if (lock.isEmpty()) {
            throw new ProblemException(Finding.of(Problem.FUND_RUNNING, request.fundId()));
        }
        try {
            return next(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PackTemplateException e) {
            throw new ProblemException(
                    Finding.of(Problem.PACK_FAILED, String.valueOf(e.getMessage())), e);
        } finally {
            lock.get().close();
        }
    }

    private IssuedPack next(IssueRequest request) throws IOException {
        Quarter quarter = request.quarter();
        Run run = store.runs()
                .findFinished(request.fundId(), quarter.lastDay())
                .orElseThrow(() -> new ProblemException(
                        Finding.of(Problem.NOTHING_TO_ISSUE, request.fundId(), quarter.lastDay())));
        Optional<Issue> before = store.issues().latest(request.fundId(), quarter);
        NextVersion next = NextVersion.of(
                        MadeWith.templates(
                                data(run, request.reports().resolve(request.fundId())),
                                request.templates()),
                        before.map(issue -> PackArchive.read(store.issues().json(issue.key()))))
                .orElseThrow(() -> new ProblemException(Finding.of(
                        Problem.ISSUE_UNCHANGED,
                        before.map(issue -> issue.key().version()).orElse(0),
                        request.fundId(),
                        quarter.label())));
        return keep(request, run, next);
    }

    private IssuedPack keep(IssueRequest request, Run run, NextVersion next) throws IOException {
        int version = next.archive().pack().meta().edition().version();
        Key key = new Key(request.fundId(), request.quarter(), version);
        IssueFolder folder = new IssueFolder(request.issued(), key);
        folder.checkFree();
        String stem = key.fundId() + "-" + key.quarter().year().label() + "-q"
                + key.quarter().number() + "-v" + version;
        Map<String, byte[]> files = IssueFiles.of(next.archive(), stem, request, next.changes());
        folder.write(files);
        List<JdbcReports.File> listed = files.entrySet().stream()
                .map(file -> new JdbcReports.File(
                        file.getKey(), Sha256.of(file.getValue()), file.getValue().length))
                .toList();
        String json = next.archive().toJson();
        Issue issue = new Issue(
                key,
                run.runId(),
                request.at(),
                request.key().map(one -> one.owner()).orElse(""),
                Sha256.of(json));
        transaction.executeWithoutResult(status -> {
            store.issues().enter(issue, json, listed);
            try {
                folder.publish();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return new IssuedPack(issue, folder.path(), listed, next.changes());
    }

    private PackArchive data(Run run, Path reports) throws IOException {
        JdbcReports.File file = store.reports().list(run.runId()).stream()
                .filter(one -> one.name().endsWith(PackArchive.SUFFIX))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Finding.of(
                        Problem.NOTHING_TO_ISSUE, run.key().fundId(), run.key().asOf())));
        Path path = reports.resolve(file.name());
        if (!Files.isRegularFile(path) || !Sha256.of(path).equals(file.sha256())) {
            throw new ProblemException(
                    Finding.at(Place.of(path.toString()), Problem.REPORT_CHANGED, file.sha256()));
        }
        String json = Files.readString(path, StandardCharsets.UTF_8);
        try {
            return PackArchive.read(json);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    Finding.at(
                            Place.of(path.toString()),
                            Problem.PACK_DATA_UNREADABLE,
                            String.valueOf(e.getMessage())),
                    e);
        }
    }

    /** The register that this issuer enters versions in. */
    public JdbcIssues register() {
        return store.issues();
    }
}
