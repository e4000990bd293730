package org.pooledfund.pack.quarterly;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.extract.Nature;
import org.pooledfund.extract.Standing;
import org.pooledfund.matching.DifferenceType;
import org.pooledfund.matching.Flow;
import org.pooledfund.matching.LineFacts;
import org.pooledfund.matching.ReconciliationSummary.Open;
import org.pooledfund.matching.RunLine;
import org.pooledfund.matching.Side;
import org.pooledfund.pack.LineMark;

/** The marks of stored lines, in the words that filters use. */
final class LineMarks {
    static final String SPENDING = "spending";
    static final String CONTRIBUTION = "contribution";
    static final String OUTSIDE = "outside the pool";
    static final String BALANCE_SHEET = "balance sheet";
    static final String YES = "yes";

    private final Map<Integer, Open> breaks = new HashMap<>();

    LineMarks(Iterable<Open> open) {
        open.forEach(found -> breaks.put(found.number(), found));
    }

    static String of(LineFacts facts, LineMark mark) {
        return switch (mark) {
            case SOURCE -> facts.source();
            case FILE -> facts.file();
            case YEAR -> new FinancialYear(facts.yearStart()).label();
            case PERIOD -> String.valueOf(facts.period());
            case SIDE -> facts.side().toLowerCase(Locale.ROOT);
            case PARTNER -> facts.partner();
            case FLOW ->
                facts.flow().isEmpty() ? "" : Flow.valueOf(facts.flow()).label();
            case COUNTS_AS -> countsAs(facts);
            case KIND -> word(facts.nature());
            case SCHEME -> facts.scheme();
            case CONTRIBUTOR -> facts.contributor();
            case FATE -> facts.fate().word();
            case REASON ->
                facts.reason().isEmpty()
                        ? ""
                        : DifferenceType.valueOf(facts.reason()).label();
            case MATCH, BREAK, AGE, STAKE -> "";
        };
    }

    String of(RunLine line, LineMark mark) {
        Open open = breaks.get(line.breakNumber());
        return switch (mark) {
            case MATCH -> line.matchNumber() == 0 ? "" : String.valueOf(line.matchNumber());
            case BREAK -> line.breakNumber() == 0 ? "" : String.valueOf(line.breakNumber());
            case AGE -> open == null ? "" : AgeBand.of(open.ageDays()).label();
            case STAKE ->
                open != null
                                && line.facts()
                                        .side()
                                        .equals(BreakAmounts.larger(open).name())
                        ? YES
                        : "";
            default -> of(line.facts(), mark);
        };
    }

    static String word(Nature nature) {
        return nature.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String side(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    private static String countsAs(LineFacts facts) {
        if (facts.nature().isBalanceSheet()) {
            return BALANCE_SHEET;
        }
        if (facts.standing() == Standing.OUTSIDE_POOL) {
            return OUTSIDE;
        }
        return facts.nature() == Nature.CONTRIBUTION ? CONTRIBUTION : SPENDING;
    }
}
