package org.pooledfund.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pooledfund.calendar.Period;
import org.pooledfund.extract.ControlTotals;
import org.pooledfund.extract.Entry;
import org.pooledfund.extract.EntryId;
import org.pooledfund.extract.LedgerLine;
import org.pooledfund.extract.LoadReport;
import org.pooledfund.extract.LoadedExtract;
import org.pooledfund.extract.QuarantinedRow;
import org.pooledfund.extract.Rejection;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;

/** What is loaded comes back as it was, from either database. */
class StoreIT {
    @ParameterizedTest
    @EnumSource
    void documentsAreKeptOnceAndWhole(Product product) {
        JdbcDocuments documents = product.store().documents();
        String content = String.join("\n", Lines.TEXTS);
        String sha256 = StoreSamples.sha256();

        documents.keep(sha256, "profile", "a.yaml", content, StoreSamples.NOW);
        documents.keep(sha256, "profile", "b.yaml", content, StoreSamples.NOW.plusSeconds(60));

        assertEquals(
                List.of(Map.of("name", "a.yaml", "content", content)),
                product.jdbc()
                        .query(
                                "select name, content from document where sha256 = ?",
                                (row, n) -> Map.of(
                                        "name", row.getString("name"),
                                        "content", row.getString("content")),
                                sha256));
    }

    @ParameterizedTest
    @EnumSource
    void extractsAreFoundByTheirBytesAlone(Product product) {
        JdbcExtracts extracts = product.store().extracts();
        ExtractKey key = new ExtractKey(
                "f-" + StoreSamples.sha256(),
                "pool",
                "p\u00fcol 1.csv",
                StoreSamples.sha256(),
                StoreSamples.sha256());
        assertEquals(Optional.empty(), extracts.find(key));

        long id = extracts.open(key, StoreSamples.NOW);
        LoadReport report = new LoadReport(
                new ControlTotals(10, -5),
                new ControlTotals(7, Long.MAX_VALUE),
                new ControlTotals(2, Long.MIN_VALUE),
                new ControlTotals(1, 0));
        extracts.close(id, report);

        ExtractKey sameBytes = new ExtractKey(
                key.fundId(), "pool", "other name.csv", key.fileSha256(), StoreSamples.sha256());
        assertEquals(
                Optional.of(new JdbcExtracts.Earlier(
                        id,
                        "p\u00fcol 1.csv",
                        StoreSamples.NOW,
                        1,
                        key.profileSha256(),
                        key.readingSha256(),
                        "",
                        "")),
                extracts.find(sameBytes));
        assertEquals(
                List.of(new LoadedExtract(
                        id, "pool", "p\u00fcol 1.csv", key.fileSha256(), StoreSamples.NOW, report)),
                extracts.list(key.fundId()));
    }

    @ParameterizedTest
    @EnumSource
    void linesComeBackAsTheyWereInTheirOrder(Product product) {
        Store store = product.store();
        String fund = "f-" + StoreSamples.sha256();
        long id = StoreSamples.extract(store, fund, "pool");
        List<LedgerLine> lines = Lines.nasty();
        store.lineWriter().write(id, lines);

        List<Entry> found = new ArrayList<>();
        store.lines().stream(fund, StoreSamples.LAST, found::add);

        assertEquals(
                lines.stream()
                        .map(line -> new Entry(new EntryId(id, line.line()), "pool", line))
                        .toList(),
                found);
    }

    @ParameterizedTest
    @EnumSource
    void linesAreCountedAndAddedUpBySourceAndPeriod(Product product) {
        Store store = product.store();
        String fund = "f-" + StoreSamples.sha256();
        for (String source : List.of("pool", "icb")) {
            long id = StoreSamples.extract(store, fund, source);
            store.lineWriter().write(id, List.of(Lines.plain(1), Lines.plain(2)));
            assertEquals(new ControlTotals(2, 203), store.extracts().storedLines(id));
        }

        assertEquals(
                List.of(
                        new JdbcLines.PeriodTotals("icb", 3, new ControlTotals(2, 203)),
                        new JdbcLines.PeriodTotals("pool", 3, new ControlTotals(2, 203))),
                store.lines().totals(fund, StoreSamples.LAST));
        assertEquals(List.of(), store.lines().totals(fund, new Period(StoreSamples.YEAR, 2)));
    }

    @ParameterizedTest
    @EnumSource
    void theDatabaseTellsApartWhatDiffersInCaseOrAccent(Product product) {
        Store store = product.store();
        long id = StoreSamples.extract(store, "f-" + StoreSamples.sha256(), "pool");
        List<String> alike = List.of("INV-1", "inv-1", "INV-1\t", "\u00cdNV-1");
        for (int i = 0; i < alike.size(); i++) {
            store.lineWriter().write(id, List.of(Lines.withReference(i + 1L, alike.get(i))));
        }

        for (String reference : alike) {
            assertEquals(
                    1,
                    product.jdbc()
                            .queryForObject(
                                    "select count(*) from ledger_line"
                                            + " where extract_id = ? and reference = ?",
                                    Integer.class,
                                    id,
                                    reference),
                    "[" + reference + "]");
        }
    }

    @ParameterizedTest
    @EnumSource
    void quarantineKeepsRowsAsTheyCame(Product product) {
        Store store = product.store();
        String fund = "f-" + StoreSamples.sha256();
        long id = StoreSamples.extract(store, fund, "icb");
        List<Rejection> rows = new ArrayList<>();
        for (String raw : Lines.TEXTS) {
            rows.add(new Rejection(
                    rows.size() + 1L,
                    Finding.at(Place.of("a.csv", 7), Problem.AMOUNT_UNREADABLE, "1x2", "1.23"),
                    rows.size() % 2 == 0 ? Optional.empty() : Optional.of(-5L),
                    raw));
        }
        store.quarantine().write(id, rows);
        store.quarantine().write(id, List.of());

        String message = rows.get(0).finding().text();
        assertEquals(
                rows.stream()
                        .map(row -> new QuarantinedRow(
                                "icb",
                                "icb.csv",
                                row.line(),
                                message,
                                row.amountPence(),
                                row.raw()))
                        .toList(),
                store.quarantine().list(fund));
        assertEquals(
                Lines.TEXTS,
                product.jdbc()
                        .queryForList(
                                "select raw_text from quarantined_row where extract_id = ?"
                                        + " order by line_no",
                                String.class,
                                id));
        assertEquals(
                new ControlTotals(rows.size(), -5L * (rows.size() / 2)),
                store.extracts().storedQuarantine(id));
    }
}
