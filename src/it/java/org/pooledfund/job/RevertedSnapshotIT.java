package org.pooledfund.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A ledger that is again what it was: the same bytes, and yet the newest snapshot. */
class RevertedSnapshotIT {
    private static final String[] BEFORE = {
        "202501 2025-04-02 10.00 A", "202501 2025-04-02 15.00 A", "202502 2025-05-02 20.00 B"
    };
    private static final String[] BETWEEN = {
        "202501 2025-04-02 10.00 A", "202502 2025-05-02 21.00 B", "202503 2025-06-02 30.00 C"
    };

    @TempDir
    Path folder;

    /** A journal is posted and taken out again: the third night has the bytes of the first. */
    @ParameterizedTest
    @EnumSource
    void aSnapshotThatIsAgainWhatItWasCountsAsTheNewest(Databases database) {
        String[][] nights = {BEFORE, BETWEEN, BEFORE};
        for (List<Integer> order : SuccessionIT.orders(nights.length)) {
            SmallFund fund = new SmallFund(
                    folder,
                    database.pool(),
                    "extracts.are: snapshot",
                    "extracts.version: \"ytd-{date}.csv\"");
            for (int which : order) {
                fund.put("ytd-2025-0" + (which + 5) + "-01.csv", nights[which]);
                fund.take();
                SuccessionIT.assertHolds(fund);
            }
            fund.take();

            assertEquals(List.of("1000 A", "1500 A", "2000 B"), fund.counting(), order.toString());
            assertEquals(
                    List.of("ytd-2025-07-01.csv"),
                    fund.ofFund("select file_name from extract_file where fund_id = FUND"
                            + " and superseded_by is null"));
        }
    }
}
