package org.pooledfund.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pooledfund.calendar.Quarter;
import org.pooledfund.store.JdbcIssues.Issue;
import org.pooledfund.store.JdbcIssues.Key;
import org.springframework.dao.DuplicateKeyException;

/** The register of issued packs on each database. */
class IssueStoreIT {
    /** As a pack of a large fund is, with letters that take several bytes. */
    private static final String LARGE = "{\"text\":\"" + "£ŵ✓0123456789".repeat(500_000) + "\"}";

    @ParameterizedTest
    @EnumSource
    void whatWasIssuedComesBackAndNoNumberIsGivenTwice(Product product) {
        Store store = product.store();
        Run.Key run = StoreSamples.key();
        long runId = store.runs()
                .start(run, "", StoreSamples.sha256(), StoreSamples.YEAR, StoreSamples.NOW);
        Quarter quarter = new Quarter(StoreSamples.YEAR, 2);
        JdbcReports.File pdf = new JdbcReports.File("b £.pdf", StoreSamples.sha256(), 5);
        JdbcReports.File sheet = new JdbcReports.File("a.xlsx", StoreSamples.sha256(), 1);
        Issue first = issue(run, quarter, 1, runId, "");
        Issue second = issue(run, quarter, 2, runId, "CN=Pool manager £");

        store.issues().enter(first, LARGE, List.of(pdf));
        store.issues().enter(second, "{}", List.of(pdf, sheet));

        assertEquals(LARGE, store.issues().json(first.key()));
        assertEquals(List.of(sheet, pdf), store.issues().files(second.key()));
        assertEquals(Optional.of(second), store.issues().latest(run.fundId(), quarter));
        assertEquals(
                Optional.empty(),
                store.issues().latest(run.fundId(), new Quarter(StoreSamples.YEAR, 3)));
        assertEquals(Optional.of(second), store.issues().find(sheet.sha256()));
        assertEquals(Optional.of(first), store.issues().find(pdf.sha256()));
        assertEquals(Optional.empty(), store.issues().find("0".repeat(64)));
        assertThrows(
                DuplicateKeyException.class,
                () -> store.issues().enter(first, "{\"other\":1}", List.of()));
        assertEquals(LARGE, store.issues().json(first.key()));
        findsTheRunOfAFile(store, runId, sheet);
    }

    private static void findsTheRunOfAFile(Store store, long runId, JdbcReports.File issued) {
        JdbcReports.File report = new JdbcReports.File("run.pdf", StoreSamples.sha256(), 7);
        store.reports().write(runId, List.of(report));

        assertEquals(Optional.of(runId), store.runs().ofReport(report.sha256()).map(Run::runId));
        assertEquals(Optional.of(runId), store.runs().ofReport(issued.sha256()).map(Run::runId));
        assertEquals(Optional.empty(), store.runs().ofReport("0".repeat(64)));
    }

    private static Issue issue(
            Run.Key run, Quarter quarter, int version, long runId, String signedBy) {
        return new Issue(
                new Key(run.fundId(), quarter, version),
                runId,
                StoreSamples.NOW,
                signedBy,
                StoreSamples.sha256());
    }
}
