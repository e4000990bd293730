package org.pooledfund.pack.bcf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Contribution;
import org.pooledfund.fund.Forecast;
import org.pooledfund.fund.Scheme;
import org.pooledfund.money.Pence;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.bcf.ReturnLayout.Entry;
import org.pooledfund.pack.bcf.ReturnLayout.Sheet;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.settlement.SchemeOutturn;
import org.pooledfund.settlement.Settlement;

/**
 * The run's figures under the names that a layout asks for. What the run does not know, such as
 * outputs, has no name here and is left for people to fill in.
 */
public final class ReturnFigures {
    static final Set<String> FACTS = Set.of("fund-name", "host", "year", "quarter", "cut-off");
    static final Map<String, Set<String>> LISTS = Map.of(
            "contributions", Set.of("partner", "source", "planned-income", "actual-income"),
            "schemes",
                    Set.of(
                            "scheme-id",
                            "scheme-name",
                            "area-of-spend",
                            "commissioner",
                            "percent-nhs",
                            "percent-council",
                            "source",
                            "planned-spend",
                            "actual-spend",
                            "forecast-spend"));

    private final Map<String, Cell> facts = new HashMap<>();
    private final Map<String, List<Map<String, Cell>>> lists = new HashMap<>();

    private ReturnFigures() {}

    /** The figures of a fund up to a day; the forecast is of the whole year. */
    public static ReturnFigures of(
            Agreement agreement,
            Settlement settlement,
            Optional<Forecast> forecast,
            LocalDate asOf) {
        ReturnFigures figures = new ReturnFigures();
        figures.facts.put("fund-name", Cell.text(agreement.fundName()));
        figures.facts.put("host", Cell.text(agreement.partner(agreement.host()).name()));
        figures.facts.put("year", Cell.text(agreement.year().label()));
        figures.facts.put("quarter", Cell.text(settlement.through().quarter().label()));
        figures.facts.put("cut-off", Cell.day(asOf));
        figures.lists.put(
                "contributions",
                agreement.contributions().stream()
                        .map(c -> income(agreement, settlement, c))
                        .toList());
        figures.lists.put(
                "schemes",
                settlement.schemes().stream()
                        .map(s -> scheme(agreement, s, forecast))
                        .toList());
        return figures;
    }

    Cell fact(String name) {
        return facts.getOrDefault(name, Cell.BLANK);
    }

    List<Map<String, Cell>> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /** A ledger does not say of which source a payment is, unless the partner has but one. */
    private static Map<String, Cell> income(
            Agreement agreement, Settlement settlement, Contribution contribution) {
        Map<String, Cell> row = new LinkedHashMap<>();
        row.put("partner", Cell.text(agreement.partner(contribution.partner()).name()));
        row.put("source", Cell.text(contribution.source().label()));
        row.put("planned-income", Cell.pence(contribution.duePence(agreement.year())));
        String partner = contribution.partner();
        if (agreement.contributions().stream()
                        .filter(one -> one.partner().equals(partner))
                        .count()
                == 1) {
            settlement.shares().stream()
                    .filter(share -> share.partner().equals(partner))
                    .findFirst()
                    .ifPresent(
                            share -> row.put("actual-income", Cell.pence(share.receivedPence())));
        }
        return row;
    }

    private static Map<String, Cell> scheme(
            Agreement agreement, SchemeOutturn outturn, Optional<Forecast> forecast) {
        Scheme scheme = outturn.scheme();
        Map<String, Cell> row = new LinkedHashMap<>();
        row.put("scheme-id", Cell.text(scheme.id()));
        row.put("scheme-name", Cell.text(scheme.name()));
        row.put("area-of-spend", Cell.text(words(scheme.area())));
        row.put("commissioner", Cell.text(agreement.partner(scheme.lead()).name()));
        row.put("source", Cell.text(scheme.source().label()));
        row.put("planned-spend", Cell.pence(scheme.budgetPence()));
        row.put("actual-spend", Cell.pence(outturn.actualPence()));
        forecast.ifPresent(year ->
                row.put("forecast-spend", Cell.pence(year.of(scheme.id()).outturnPence())));
        Map<String, Long> funded = scheme.terms().fundedByPence();
        long all = funded.values().stream().mapToLong(Long::longValue).sum();
        if (funded.size() > 1 && all != 0) {
            long nhs = funded.entrySet().stream()
                    .filter(part -> agreement.partner(part.getKey()).kind().isNhs())
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            BigDecimal percent = BigDecimal.valueOf(nhs)
                    .multiply(BigDecimal.valueOf(100))
                    .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
            row.put("percent-nhs", Cell.percent(percent));
            row.put("percent-council", Cell.percent(BigDecimal.valueOf(100).subtract(percent)));
        }
        return row;
    }

    private static String words(Enum<?> constant) {
        String text = constant.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The amounts that the return does not take, each with its sheet and cell. */
    public List<Finding> outOfRange(ReturnLayout layout) {
        List<Finding> findings = new ArrayList<>();
        for (Sheet sheet : layout.sheets()) {
            List<Map<String, Cell>> rows = list(sheet.list());
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < sheet.entries().size(); column++) {
                    Entry entry = sheet.entries().get(column);
                    if (rows.get(row).get(entry.value()) instanceof Cell.Money money
                            && !fits(money, layout)) {
                        String cell = ReturnSheet.address(row, column);
                        findings.add(Finding.at(
                                new Place(layout.title(), 0, sheet.name() + "!" + cell),
                                Problem.RETURN_OUT_OF_RANGE,
                                entry.label(),
                                Pence.format(money.pence()),
                                Pence.format(layout.mostPence())));
                    }
                }
            }
        }
        return findings;
    }

    static boolean fits(Cell.Money money, ReturnLayout layout) {
        return money.pence() >= 0 && money.pence() <= layout.mostPence();
    }
}
