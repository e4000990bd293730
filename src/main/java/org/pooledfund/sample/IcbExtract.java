package org.pooledfund.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Organisation;
import org.pooledfund.sample.Posting.Flaw;

/** The ICB's transaction listing: CSV in capitals, with a preamble and a total. */
final class IcbExtract {
    private static final List<String> HEADER = List.of(
            "Entity",
            "Period Name",
            "Cost Centre",
            "Cost Centre Description",
            "Subjective",
            "Subjective Description",
            "Analysis 1",
            "Analysis 2",
            "Other",
            "Journal Source",
            "Journal Category",
            "Journal Name",
            "Line Description",
            "Supplier",
            "Invoice Number",
            "Invoice Date",
            "PO Number",
            "Net Amount");

    private static final String CARE_HOMES = "946107";

    private IcbExtract() {}

    static byte[] bytes(Organisation icb, Period period, List<Posting> postings) {
        LocalDate printed = Days.first(period).plusMonths(1).plusDays(1);
        String name = periodName(period);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Report Name", "GL Transaction Listing"));
        rows.add(List.of("Ledger", icb.name()));
        rows.add(List.of("Period Range", name + " to " + name));
        rows.add(List.of("Run Date", Texts.dashed(printed) + " 06:10"));
        rows.add(HEADER);
        String entity = icb.odsCode().orElse("");
        Numbered.byDate(postings).stream()
                .sorted(Comparator.comparing(numbered -> numbered.posting().centre()))
                .forEach(numbered -> rows.add(row(entity, numbered)));
        long total = postings.stream().mapToLong(Posting::totalPence).sum();
        rows.add(Texts.sparse(HEADER.size(), "Total", Texts.grouped(total)));
        return CsvText.BOM_CRLF.bytes(rows);
    }

    private static List<String> row(String entity, Numbered numbered) {
        Posting posting = numbered.posting();
        boolean manual =
                posting.narrative().startsWith("Accrual") || posting.account().startsWith("2");
        String category = manual ? "Accrual" : "Purchase Invoices";
        return List.of(
                entity,
                periodName(posting.period()),
                posting.centre(),
                Chart.centre(posting.centre()),
                posting.account(),
                Chart.account(posting.account()),
                "000000",
                posting.centre().equals(CARE_HOMES) ? "PRCAHO" : "000000",
                "000000",
                manual ? "Manual" : "Payables",
                category,
                String.format(
                        Locale.ROOT,
                        "%s %s %04d",
                        periodName(posting.period()),
                        category,
                        numbered.document()),
                Texts.capitals(posting.narrative()),
                Texts.capitals(posting.party()),
                posting.reference(),
                posting.flaw() == Flaw.DATE ? "######" : Texts.dashed(posting.date()),
                manual || posting.voucher() % 3 == 0 ? "" : "PO" + (9_000_000 + posting.voucher()),
                posting.flaw() == Flaw.AMOUNT ? "12,3x4.00" : Texts.grouped(posting.pence()));
    }

    private static String periodName(Period period) {
        return String.format(
                Locale.ROOT,
                "%s-%02d",
                Texts.month(period.firstDay()),
                period.firstDay().getYear() % 100);
    }
}
