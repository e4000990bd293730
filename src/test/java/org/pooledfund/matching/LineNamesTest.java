package org.pooledfund.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pooledfund.extract.ControlTotals;
import org.pooledfund.extract.EntryId;
import org.pooledfund.extract.LoadReport;
import org.pooledfund.extract.LoadedExtract;

/** What lines are called, and that every name is of one line. */
class LineNamesTest {
    private static final List<LoadedExtract> LOADED = List.of(
            extract(1, "icb", "april.csv", "aaaa1111"),
            extract(2, "pool", "april.csv", "bbbb2222"),
            extract(3, "pool", "in line 3 in may.csv", "cccc3333"),
            extract(4, "council", "again.csv", "dddd4444"),
            extract(5, "council", "again.csv", "eeee5555"));

    @Test
    void areNamedByTheirFileAndWhateverTellsItFromOthers() {
        LineNames names = new LineNames(LOADED);

        assertEquals("line 7 in icb/april.csv", names.name(new EntryId(1, 7)));
        assertEquals("line 7 in pool/april.csv", names.name(new EntryId(2, 7)));
        assertEquals("line 7 in in line 3 in may.csv", names.name(new EntryId(3, 7)));
        assertEquals(
                "line 7 in council/again.csv (dddd4444, no. 4)", names.name(new EntryId(4, 7)));
    }

    @Test
    void noTwoLinesHaveOne() {
        LineNames names = new LineNames(LOADED);
        Set<String> all = new HashSet<>();
        for (LoadedExtract extract : LOADED) {
            for (long line = 1; line <= 40; line++) {
                String name = names.name(new EntryId(extract.extractId(), line));
                assertTrue(all.add(name), name);
            }
        }
        assertThrows(NullPointerException.class, () -> names.name(new EntryId(9, 1)));
    }

    @Test
    void areTheSameInWhateverOrderTheFilesCame() {
        List<LoadedExtract> turned = new ArrayList<>(LOADED.subList(0, 3));
        java.util.Collections.reverse(turned);
        LineNames names = new LineNames(turned);

        assertEquals("line 7 in icb/april.csv", names.name(new EntryId(1, 7)));
    }

    private static LoadedExtract extract(long id, String source, String file, String sha256) {
        ControlTotals none = ControlTotals.NONE;
        return new LoadedExtract(
                id, source, file, sha256, Instant.EPOCH, new LoadReport(none, none, none, none));
    }
}
