package org.pooledfund.extract.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.extract.Extraction;
import org.pooledfund.extract.LoadReport;
import org.pooledfund.extract.Rejection;
import org.pooledfund.extract.SourceProfile;
import org.pooledfund.extract.format.Rows;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.fund.document.AgreementText;

/** A file loaded by the profile of one of the shapes bodies publish their spending in. */
record ShapeLoad(LoadReport report, List<Rejection> rejections) {
    private static final String BY_DATE = "{style: date}";

    /** Columns, pattern of dates, periods. */
    private static final Map<String, List<String>> SHAPES = Map.of(
            "host",
            List.of(
                    "date: Payment Date, code: Service Division Label, party: Beneficiary Name,"
                            + " amount: Amount",
                    "dd/MM/yyyy",
                    BY_DATE),
            "over25k",
            List.of(
                    "date: Date, code: Expense area, party: Supplier, amount: amount",
                    "dd/MM/yyyy",
                    BY_DATE),
            "over25k-capital",
            List.of(
                    "date: Date, code: Expense area, party: Supplier, amount: Amount",
                    "dd/MM/yyyy",
                    BY_DATE),
            "trust",
            List.of(
                    "period: Period, date: Date, code: Expense Area, amount: Amount",
                    "dd/MM/yyyy",
                    "{style: year-period, year-label: start}"),
            "agresso",
            List.of(
                    "period: Period, date: Updated, code: Strgrpcc(T), transaction: TransNo,"
                            + " amount: Amount",
                    "yyyy-MM-dd",
                    "{style: year-period, year-label: start}"),
            "sap",
            List.of(
                    "narrative: Body Name, date: Invoice Payment Date, code: Service Area,"
                            + " amount: Net Amount",
                    "yyyy-MM-dd",
                    BY_DATE),
            "paid",
            List.of(
                    "date: Paid Date, code: Cost Centre, party: Supplier Name, amount: Total",
                    "yyyy-MM-dd",
                    BY_DATE),
            "start-year",
            List.of(
                    "year: Accounting Year, period: Period, date: Date, code: Expense Area,"
                            + " amount: Amount",
                    "dd/MM/yyyy",
                    "{style: year-and-number, year-label: start}"),
            "end-year",
            List.of(
                    "year: Financial Year, period: Financial Period, date: Date,"
                            + " code: Expense Area, amount: Amount",
                    "dd-MMM-yy",
                    "{style: year-and-number, year-label: end}"),
            "undated",
            List.of(
                    "date: transaction_number, code: service_division, amount: %s",
                    "dd/MM/yyyy", BY_DATE));

    static ShapeLoad of(Path file, String shape, int startYear, Object... columns)
            throws IOException {
        SourceProfile profile = profile(SHAPES.getOrDefault(shape, List.of()), columns);
        String name = String.valueOf(file.getFileName());
        List<Rejection> rejections = new ArrayList<>();
        Extraction extraction = new Extraction(
                profile, new FinancialYear(startYear), name, line -> {}, rejections::add);
        Rows.of(profile.format()).read(file, extraction::row, (done, total) -> {});
        return new ShapeLoad(extraction.finish(), rejections);
    }

    /** Why the first row that was set aside could not be read. */
    String firstReason() {
        return rejections.isEmpty() ? "" : rejections.get(0).finding().text();
    }

    private static SourceProfile profile(List<String> shape, Object... columns) {
        String text =
                """
                profile: 1
                source: published
                name: Published spending
                organisation: council
                ledger: partner
                files: "*.csv"
                format: csv
                encoding: auto
                columns: {%s}
                amount: {mode: signed}
                dates: %s
                period: %s
                at-most-quarantined: 100%%
                codes:
                  - {code: "*", outside-pool: true}
                """.formatted(String.format(shape.get(0), columns), shape.get(1), shape.get(2));
        return ProfileDocument.read(
                "published.yaml",
                text,
                AgreementDocument.read("agreement.yaml", AgreementText.SOUND));
    }
}
