package org.pooledfund.settlement.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pooledfund.document.Suggestion;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Division;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.problem.Problem;
import org.pooledfund.settlement.PositionLine;
import org.pooledfund.settlement.PositionRow;
import org.pooledfund.settlement.Programme;
import org.pooledfund.settlement.document.CsvTable.Row;

/** Reads a position; docs/SETTLE.md describes every column. */
public final class PositionDocument {
    private static final List<String> AMOUNTS =
            List.of("budget", "actual", "forecast", "cash paid", "reimbursed");

    private final CsvTable table;
    private final Agreement agreement;
    private final Cells cells;

    private PositionDocument(CsvTable table, Agreement agreement) {
        this.table = table;
        this.agreement = agreement;
        this.cells = new Cells(table, agreement);
    }

    /**
     * Reads a position.
     *
     * @param file its name, for messages
     * @throws org.pooledfund.problem.ProblemException with every mistake in it
     */
    public static List<PositionRow> read(String file, String text, Agreement agreement) {
        Set<String> columns = new LinkedHashSet<>(List.of("scheme", "partner", "source"));
        columns.addAll(AMOUNTS);
        columns.addAll(List.of("spent by", "period end", "achieved", "tags"));
        CsvTable table = CsvTable.read(file, text, columns);
        table.need("partner");
        table.need("actual");
        PositionDocument document = new PositionDocument(table, agreement);
        List<PositionRow> rows = new ArrayList<>();
        if (table.has("partner")) {
            table.rows().forEach(row -> rows.addAll(document.rows(row)));
        }
        table.finish();
        return rows;
    }

    /** One row; a row of a body that was divided is one of each partner that has a part of it. */
    private List<PositionRow> rows(Row row) {
        Optional<Division> partners = cells.partners(row, "partner");
        PositionRow.Amounts amounts = new PositionRow.Amounts(
                cells.pence(row, "budget"),
                cells.pence(row, "actual").orElse(0L),
                cells.pence(row, "forecast"),
                cells.pence(row, "cash paid").orElse(0L),
                cells.pence(row, "reimbursed").orElse(0L));
        boolean needsScheme = amounts.budget().isPresent()
                || amounts.actual() != 0
                || amounts.forecast().isPresent();
        Optional<String> scheme = cells.scheme(row, needsScheme);
        Optional<String> spentBy = spentBy(row);
        Optional<FundingSource> source = cells.source(row);
        Optional<LocalDate> day = cells.day(row, "period end");
        Optional<BigDecimal> achieved = cells.percent(row, "achieved");
        Set<String> tags = tags(row);
        return partners
                .map(division -> amounts.divided(division))
                .orElse(Map.of())
                .entrySet()
                .stream()
                .map(part -> new PositionRow(
                        table.place(row, "period end"),
                        scheme,
                        part.getKey(),
                        source,
                        part.getValue(),
                        spentBy,
                        day,
                        achieved,
                        tags))
                .toList();
    }

    /** Who has paid; where that is the body of the row itself, each partner has paid its part. */
    private Optional<String> spentBy(Row row) {
        String name = table.text(row, "spent by");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Division> payers = cells.partners(row, "spent by");
        if (payers.filter(one -> one.percentByPartner().size() > 1).isEmpty()) {
            return payers.flatMap(
                    one -> one.percentByPartner().keySet().stream().findFirst());
        }
        if (!name.equals(table.text(row, "partner"))) {
            table.wrong(
                    row,
                    "spent by",
                    Problem.NAME_NOT_THEN,
                    name,
                    String.join(" and ", payers.get().percentByPartner().keySet()),
                    "one of them");
        }
        return Optional.empty();
    }

    private Set<String> tags(Row row) {
        Set<String> tags = new LinkedHashSet<>();
        for (String tag : table.text(row, "tags").split("[;\\s]+")) {
            if (!tag.isEmpty()) {
                tags.add(tag);
                checkTag(row, tag);
            }
        }
        return tags;
    }

    /** Tags mean money, so a word nobody knows is a mistake. */
    private void checkTag(Row row, String tag) {
        Set<String> known = new LinkedHashSet<>(List.of(
                PositionLine.INELIGIBLE,
                PositionLine.RECHARGE,
                PositionLine.PRIOR_YEAR,
                PositionLine.DISPUTED,
                "fault",
                "planned",
                "windfall",
                "reinvested",
                "recurrent",
                "capital",
                "revenue"));
        agreement
                .arrangement()
                .disputes()
                .forEach(step -> known.add(PositionLine.DISPUTED + ":" + step.number()));
        agreement.partnerIds().forEach(id -> known.add(PositionLine.FAULT + id));
        agreement.terms().steps().forEach(step -> known.addAll(step.scope().tags()));
        if (!known.contains(tag) && !tag.startsWith(Programme.TO_POOL)) {
            table.wrong(
                    row,
                    "tags",
                    Problem.UNKNOWN_NAME,
                    tag,
                    String.join(", ", known),
                    Suggestion.nearest(tag, known));
        }
    }
}
