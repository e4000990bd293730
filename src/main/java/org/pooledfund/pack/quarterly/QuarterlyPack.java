package org.pooledfund.pack.quarterly;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pooledfund.calendar.Period;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.PackMeta;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;

/**
 * The pack of a fund: summary, schemes, contributions, reconciliation, settlement, breaks, data.
 */
public final class QuarterlyPack {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Figures figures;

    private QuarterlyPack(Figures figures) {
        this.figures = figures;
    }

    /** The pack for board, finance directors and auditors. */
    public static Pack of(Figures figures) {
        return new QuarterlyPack(figures).pack();
    }

    /** Listings too long for paper, for the workbook. */
    public static List<Table> listings(Figures figures) {
        return List.of(BreaksSection.everyLine(figures));
    }

    private Pack pack() {
        List<Section> sections = new ArrayList<>();
        sections.add(new SummarySection(figures).section());
        sections.add(new SchemesSection(figures).section());
        sections.add(new ContributionsSection(figures).section());
        figures.agreement()
                .partners()
                .forEach(partner -> sections.add(new StatementSection(figures, partner).section()));
        sections.add(new SettlementSection(figures).section());
        sections.add(new BreaksSection(figures).section());
        sections.add(new DataSection(figures).section());
        return new Pack(meta(), sections);
    }

    private PackMeta meta() {
        Period through = figures.settlement().through();
        LocalDate first = through.year().firstDay();
        String from =
                first.getYear() == through.lastDay().getYear() ? "1 April" : DAY.format(first);
        return new PackMeta(
                new PackMeta.FundName(
                        figures.agreement().fundId(),
                        figures.agreement().fundName(),
                        figures.fullName(figures.agreement().host())),
                new PackMeta.Period(
                        through.quarter().label(),
                        from + " to " + DAY.format(through.lastDay()),
                        figures.asOf()),
                new PackMeta.Edition("Quarterly report", "Draft", figures.version()),
                figures.inputs(),
                new Completeness(figures).byPartner());
    }
}
