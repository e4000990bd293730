package org.pooledfund.sample;

import java.util.Arrays;
import java.util.Locale;
import org.pooledfund.calendar.Period;

/** The four ledgers the sample fund gets extracts from, named as in their source profiles. */
enum LedgerSource {
    ICB("icb", "aldermere-icb", "csv"),
    COUNCIL("council", "aldermere-council", "xlsx"),
    DISTRICT("district", "woldside-council", "csv"),
    POOL("pool", "aldermere-council", "csv");

    private final String stem;
    private final String partner;
    private final String suffix;

    LedgerSource(String stem, String partner, String suffix) {
        this.stem = stem;
        this.partner = partner;
        this.suffix = suffix;
    }

    /** The ledger a partner keeps for itself; the host's is not the pool's. */
    static LedgerSource ofPartner(String partner) {
        return Arrays.stream(values())
                .filter(ledger -> ledger != POOL && ledger.partner.equals(partner))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("the sample data have no ledger for partner "
                                + partner + ": use the sample agreement"));
    }

    /** The organisation that keeps it. */
    String partner() {
        return partner;
    }

    /** The id of its source profile. */
    String source() {
        return stem + "-ledger";
    }

    /** Where its extract for a month lies: {@code extracts/icb-ledger/icb-2025-04.csv}. */
    String path(Period period) {
        return String.format(
                Locale.ROOT,
                "extracts/%s/%s-%d-%02d.%s",
                source(),
                stem,
                period.firstDay().getYear(),
                period.firstDay().getMonthValue(),
                suffix);
    }
}
