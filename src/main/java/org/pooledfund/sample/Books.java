package org.pooledfund.sample;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.calendar.Period;

/** Every line of every ledger of the sample world, while it is being told. */
final class Books {
    private final List<Posting> postings = new ArrayList<>();
    private int vouchers;

    /** A number for a new document. */
    int voucher() {
        return ++vouchers;
    }

    void add(Posting posting) {
        postings.add(posting);
    }

    /** The lines of one extract, in the order they were told. */
    List<Posting> extract(LedgerSource ledger, Period period) {
        return postings.stream()
                .filter(posting ->
                        posting.ledger() == ledger && posting.period().equals(period))
                .toList();
    }

    /** What a cost centre has in one extract so far. */
    long pence(LedgerSource ledger, Period period, String centre) {
        return extract(ledger, period).stream()
                .filter(posting -> posting.centre().equals(centre))
                .mapToLong(Posting::pence)
                .sum();
    }
}
