package org.pooledfund.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pooledfund.calendar.Period;

/** The pooled fund's ledger: CSV with a debit and a credit column. */
final class PoolExtract {
    private static final List<String> HEADER = List.of(
            "Period",
            "Journal",
            "Line",
            "Posting Date",
            "Cost Centre",
            "Cost Centre Name",
            "Account",
            "Account Name",
            "Partner or Supplier",
            "Reference",
            "Narrative",
            "Debit",
            "Credit");

    private PoolExtract() {}

    static byte[] bytes(Period period, List<Posting> postings) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        Numbered.byDate(postings).forEach(numbered -> rows.add(row(numbered)));
        long debits = postings.stream().mapToLong(p -> Math.max(p.pence(), 0)).sum();
        long credits = postings.stream().mapToLong(p -> Math.max(-p.pence(), 0)).sum();
        List<String> total = new ArrayList<>(
                Texts.sparse(HEADER.size(), periodName(period), Texts.plain(credits)));
        total.set(HEADER.indexOf("Journal"), "Total");
        total.set(HEADER.indexOf("Debit"), Texts.plain(debits));
        rows.add(total);
        return CsvText.PLAIN.bytes(rows);
    }

    private static List<String> row(Numbered numbered) {
        Posting posting = numbered.posting();
        return List.of(
                periodName(posting.period()),
                String.format(
                        Locale.ROOT, "PJ%02d-%05d", posting.period().number(), numbered.document()),
                Integer.toString(numbered.line()),
                Texts.slashed(posting.date()),
                posting.centre(),
                Chart.centre(posting.centre()),
                posting.account(),
                Chart.account(posting.account()),
                posting.party(),
                posting.reference(),
                posting.narrative(),
                posting.pence() > 0 ? Texts.plain(posting.pence()) : "",
                posting.pence() > 0 ? "" : Texts.plain(-posting.pence()));
    }

    private static String periodName(Period period) {
        int start = period.year().startYear() % 100;
        return String.format(
                Locale.ROOT, "%02d/%02d%02d", period.number(), start, (start + 1) % 100);
    }
}
