package org.pooledfund.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.pooledfund.calendar.Period;
import org.pooledfund.sample.Posting.Flaw;

/** The district's transaction export: semicolons, Windows letters, empty rows at the end. */
final class DistrictExtract {
    private static final List<String> HEADER = List.of(
            "TransNo",
            "Seq no",
            "Period",
            "Supplier ID(T)",
            "Account",
            "Account(T)",
            "Strgrpcc",
            "Strgrpcc(T)",
            "Ext Inv Ref",
            "Voucher Date",
            "Text",
            "Amount");
    private static final List<String> EMPTY = Collections.nCopies(HEADER.size(), "");

    private DistrictExtract() {}

    static byte[] bytes(List<Posting> postings) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        Numbered.byDate(postings).forEach(numbered -> rows.add(row(numbered)));
        long total = postings.stream().mapToLong(Posting::totalPence).sum();
        rows.add(Texts.sparse(HEADER.size(), "Total", Texts.plain(total)));
        rows.add(EMPTY);
        rows.add(EMPTY);
        return CsvText.WINDOWS.bytes(rows);
    }

    private static List<String> row(Numbered numbered) {
        Posting posting = numbered.posting();
        Period period = posting.period();
        return List.of(
                Integer.toString(70_000_000 + period.number() * 10_000 + numbered.document()),
                Integer.toString(numbered.line()),
                String.format(Locale.ROOT, "%d%02d", period.year().startYear(), period.number()),
                posting.party(),
                posting.account(),
                Chart.account(posting.account()),
                posting.centre(),
                Chart.centre(posting.centre()),
                posting.reference(),
                posting.flaw() == Flaw.DATE
                        ? impossibleDay(period)
                        : posting.date().toString(),
                text(posting),
                posting.flaw() == Flaw.AMOUNT ? "12,3x4.00" : Texts.plain(posting.pence()));
    }

    private static String text(Posting posting) {
        String limit = posting.centre().equals("H4101") ? " (limit £30,000)" : "";
        return posting.narrative() + limit;
    }

    private static String impossibleDay(Period period) {
        return String.format(
                Locale.ROOT,
                "%d-%02d-%02d",
                period.firstDay().getYear(),
                period.firstDay().getMonthValue(),
                period.lastDay().getDayOfMonth() + 1);
    }
}
