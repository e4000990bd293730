package org.pooledfund.carryforward;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Period;
import org.pooledfund.extract.Entry;
import org.pooledfund.extract.EntryId;
import org.pooledfund.extract.LedgerLine;
import org.pooledfund.extract.Nature;
import org.pooledfund.extract.Standing;
import org.pooledfund.lineage.Fingerprints;
import org.pooledfund.matching.DifferenceType;
import org.pooledfund.matching.Flow;
import org.pooledfund.matching.Side;

/** What has become of lines that are not open any more, whichever file they are in now. */
class ClearingTest {
    private static final LineFate MATCHED = new LineFate(LineFate.How.MATCHED, 12, "rule a");
    private static final LineFate OTHER = new LineFate(LineFate.How.MATCHED, 13, "rule b");

    @Test
    void findsTheLineInANewerFile() {
        OpenItem item = item("INV-1", 500, 1);
        Watch watch = watch(item);
        watch.add(entry("INV-1", 500, new EntryId(7, 3)));
        watch.add(entry("INV-2", 500, new EntryId(7, 4)));

        assertEquals(java.util.Set.of(new EntryId(7, 3)), watch.lines());
        assertEquals(
                List.of(new ClearedItem(item, MATCHED)),
                Clearing.of(List.of(item), watch, Map.of(new EntryId(7, 3), MATCHED)));
    }

    @Test
    void saysThatALineIsGone() {
        OpenItem item = item("INV-1", 500, 1);

        assertEquals(
                List.of(new ClearedItem(item, LineFate.GONE)),
                Clearing.of(List.of(item), watch(item), Map.of()));
    }

    @Test
    void passesOverEqualLinesThatAreStillOpenAndUsesEachOnce() {
        OpenItem first = item("INV-1", 500, 1);
        OpenItem second = item("INV-1", 500, 2);
        Watch watch = watch(first, second);
        for (int line = 1; line <= 3; line++) {
            watch.add(entry("INV-1", 500, new EntryId(7, line)));
        }

        assertEquals(
                List.of(new ClearedItem(first, MATCHED), new ClearedItem(second, OTHER)),
                Clearing.of(
                        List.of(first, second),
                        watch,
                        Map.of(new EntryId(7, 2), MATCHED, new EntryId(7, 3), OTHER)));
    }

    @Test
    void tellsEqualLinesOfTwoLedgersApart() {
        OpenItem item = item("INV-1", 500, 1);
        Watch watch = watch(item);
        Entry other = entry("INV-1", 500, new EntryId(8, 1));
        watch.add(new Entry(other.id(), "another-ledger", other.line()));

        assertEquals(List.of(), watch.same(item));
    }

    private static Watch watch(OpenItem... items) {
        return new Watch(List.of(items).stream().map(Watch.Wanted::of).toList());
    }

    private static OpenItem item(String reference, long pence, int nth) {
        Entry entry = entry(reference, pence, new EntryId(1, nth));
        LineIdentity identity = LineIdentity.of(new Fingerprints(), entry.source(), entry.line());
        return new OpenItem(
                identity.content() + "-" + nth,
                new OpenLine(
                        identity,
                        entry.id(),
                        new OpenLine.Place("icb", Flow.EXPENDITURE, Side.PARTNER),
                        new OpenLine.Reason(DifferenceType.TIMING, nth, pence)),
                new OpenItem.Since(LocalDate.of(2025, 9, 1), 1, 1));
    }

    /** Where a line stands in its file is no part of what it says. */
    private static Entry entry(String reference, long pence, EntryId id) {
        return new Entry(
                id,
                "icb-ledger",
                new LedgerLine(
                        id.line(),
                        new Period(new FinancialYear(2025), 6),
                        LocalDate.of(2025, 9, 1),
                        pence,
                        Nature.EXPENDITURE,
                        Standing.IN_SCHEME,
                        Optional.of("S01"),
                        Optional.empty(),
                        reference,
                        "",
                        "Ash Ltd",
                        "",
                        "C1",
                        "A1",
                        false));
    }
}
