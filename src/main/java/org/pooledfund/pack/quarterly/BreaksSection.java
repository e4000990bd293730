package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pooledfund.matching.DifferenceType;
import org.pooledfund.matching.ReconciliationSummary.Open;
import org.pooledfund.matching.SuggestedMatch;
import org.pooledfund.pack.Amount;
import org.pooledfund.pack.Block;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.LineFilter;
import org.pooledfund.pack.LineMark;
import org.pooledfund.pack.Part.Kind;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;

/** What could not be matched, and why; and the matches a person should look at. */
final class BreaksSection {
    static final Comparator<Open> LARGEST_FIRST =
            Comparator.comparingLong(Open::grossPence).reversed().thenComparing(Open::number);
    private static final int ON_PAPER = 60;
    private static final int SUGGESTED_ON_PAPER = 10;

    private final Figures figures;
    private final List<String> partners;
    private final List<Open> open;
    private final BreakTables tables;

    /** Breaks of some partners. */
    BreaksSection(Figures figures, List<String> partners) {
        this.figures = figures;
        this.partners = partners;
        this.tables = new BreakTables(figures);
        this.open = figures.reconciliation().open().stream()
                .filter(found -> partners.contains(found.partner()))
                .toList();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(tables.byType("breaks-by-type", open, ofPartners()));
        blocks.add(tables.ageing("breaks-ageing", partners, open));
        blocks.add(tables.ageingChart(open));
        if (!figures.reconciliation().movements().isEmpty()) {
            blocks.add(tables.movements(partners, figures.reconciliation().movements()));
        }
        blocks.add(suggested());
        blocks.add(toClear());
        blocks.add(timing());
        return new Section(
                "open-breaks",
                "Reconciliation",
                "Open breaks",
                open.isEmpty()
                        ? "Every line of every ledger was matched."
                        : "Lines that could not be matched, the likeliest reason for each, and how"
                                + " long they have been open.",
                blocks,
                Section.Orientation.WIDE);
    }

    private LineFilter ofPartners() {
        return LineFilter.ALL.and(LineMark.PARTNER, partners);
    }

    private Table toClear() {
        return tables.listing(
                        "breaks",
                        "Breaks to clear",
                        "Largest first. The number leads to the lines, which are in the attached"
                                + " table of all breaks. What only waits to be confirmed is in the"
                                + " table before.",
                        some(true).stream()
                                .filter(found -> found.type() != DifferenceType.TO_CONFIRM)
                                .toList())
                .onPaper(ON_PAPER);
    }

    private Table timing() {
        return tables.listing(
                        "timing",
                        "Timing",
                        "On one side only so far, within the months the agreement allows.",
                        some(false))
                .onPaper(ON_PAPER);
    }

    private List<Open> some(boolean attention) {
        return open.stream()
                .filter(found -> found.needsAttention() == attention)
                .sorted(LARGEST_FIRST)
                .toList();
    }

    private Table suggested() {
        List<Row> rows = figures.ledgers().suggested().stream()
                .filter(match -> partners.contains(match.partner()))
                .sorted(Comparator.comparingLong(SuggestedMatch::partnerPence)
                        .reversed()
                        .thenComparing(SuggestedMatch::number))
                .map(this::row)
                .toList();
        return Table.of(
                        "suggested-matches",
                        "Suggested matches to look at",
                        "Breaks for which the rules propose a match: a person decides. The number is"
                                + " that of the break. Largest first.",
                        List.of(
                                Heads.count("number", "No."),
                                Heads.text("partner", "Partner"),
                                Heads.text("flow", "Flow"),
                                Heads.text("rule", "Rule"),
                                Heads.text("evidence", "Evidence"),
                                Heads.pence("own", "Partner's lines"),
                                Heads.pence("pool", "Pool's lines"),
                                Heads.pence("difference", "Difference").less("own", "pool")),
                        rows)
                .onPaper(SUGGESTED_ON_PAPER);
    }

    private Row row(SuggestedMatch match) {
        LineFilter lines = LineFilter.of(LineMark.BREAK, String.valueOf(match.number()));
        return Row.body(
                Cell.whole(match.number()),
                Cell.text(figures.shortName(match.partner())),
                Cell.text(match.flow().label()),
                Cell.text(Words.capitalised(match.rule().replace('-', ' '))),
                Cell.text(Words.capitalised(match.evidence())),
                Cell.of(side(lines, "partner", match.partnerPence())),
                Cell.of(side(lines, "pool", match.poolPence())),
                Cell.pence(match.partnerPence() - match.poolPence()));
    }

    private static Amount side(LineFilter lines, String side, long pence) {
        return Amount.lines(Kind.LINES_UNSIGNED, lines.and(LineMark.SIDE, side), pence);
    }
}
