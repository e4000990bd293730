package org.pooledfund.store;

import java.time.Instant;
import java.time.LocalDate;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Period;

/** Things to be stored, each new. */
final class StoreSamples {
    static final Instant NOW = Instant.parse("2025-07-01T01:30:00.123456Z");
    static final FinancialYear YEAR = new FinancialYear(2025);
    static final Period JUNE = new Period(YEAR, 3);
    static final Period LAST = new Period(YEAR, 12);

    private static int numbers;

    private StoreSamples() {}

    /** Another each time. */
    static synchronized String sha256() {
        return String.format("%062d", ++numbers);
    }

    static long extract(Store store, String fund, String source) {
        return store.extracts()
                .open(new ExtractKey(fund, source, source + ".csv", sha256(), sha256()), NOW);
    }

    static Run.Key key() {
        return new Run.Key(
                "f-" + sha256(), "nightly-reconciliation", LocalDate.of(2025, 6, 30), sha256(), 1);
    }
}
