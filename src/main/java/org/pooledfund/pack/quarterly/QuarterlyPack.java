package org.pooledfund.pack.quarterly;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Membership;
import org.pooledfund.fund.Organisation;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.PackMeta;
import org.pooledfund.pack.Rag;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;

/**
 * The packs of a fund, all from the same figures: the whole pack, one for each partner, and one
 * page for the board.
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
        return new QuarterlyPack(figures).whole();
    }

    /** One partner's own view. */
    public static Pack partner(Figures figures, Organisation partner) {
        return new PartnerPack(figures, partner).pack(new QuarterlyPack(figures).meta());
    }

    /** One page. */
    public static Pack board(Figures figures) {
        return new BoardPack(figures).pack(new QuarterlyPack(figures).meta());
    }

    /** The partners that get a pack of their own: those with money in the fund. */
    public static List<Organisation> partners(Figures figures) {
        return figures.agreement().partners().stream()
                .filter(partner -> partner.membership().role() == Membership.Role.PARTNER)
                .toList();
    }

    /** Listings too long for paper, for the workbook, of some partners. */
    public static List<Table> listings(Figures figures, List<String> partners) {
        return List.of(BreakLines.table(figures, partners));
    }

    private Pack whole() {
        List<String> partners = figures.agreement().partnerIds();
        List<Section> sections = new ArrayList<>();
        sections.add(new SummarySection(figures).section());
        sections.add(new ContributionsSection(figures, figures.settlement().shares())
                .section()
                .withRoom());
        sections.add(new SchemesSection(figures).section());
        figures.settlement().schemes().stream()
                .filter(scheme -> SchemesSection.rag(figures, scheme) == Rag.RED)
                .forEach(scheme -> sections.add(new RedSchemeSection(figures, scheme).section()));
        figures.besides()
                .yearEnd()
                .ifPresent(end ->
                        sections.add(new ForecastSection(figures, end).section().withRoom()));
        sections.add(new SourcesSection(figures).section().withRoom());
        sections.addAll(statements());
        sections.add(new BreaksSection(figures, partners).section().withRoom());
        sections.add(new SettlementSection(figures).section().withRoom());
        sections.add(new ChecksSection(figures).section().withRoom());
        sections.add(new AccountSection(figures).section().withRoom());
        sections.add(new ChainSection(figures).section().withRoom());
        sections.add(new SignOffSection(figures, partners(figures)).section());
        sections.add(new DataSection(figures).section().withRoom());
        return new Pack(meta(), sections);
    }

    /** The statements of all partners, one below the other. */
    private List<Section> statements() {
        List<Section> statements = new ArrayList<>();
        for (Organisation partner : figures.agreement().partners()) {
            Section statement = new StatementSection(figures, partner).section();
            statements.add(statements.isEmpty() ? statement.withRoom() : statement.following());
        }
        return statements;
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
                new Completeness(figures).all());
    }
}
