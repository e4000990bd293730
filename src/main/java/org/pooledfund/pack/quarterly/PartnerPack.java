package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.fund.Organisation;
import org.pooledfund.pack.Bullets;
import org.pooledfund.pack.Kpi;
import org.pooledfund.pack.Kpi.Tone;
import org.pooledfund.pack.Kpis;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.PackMeta;
import org.pooledfund.pack.Pounds;
import org.pooledfund.pack.Section;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.Share;
import org.pooledfund.settlement.Step;
import org.pooledfund.settlement.Transfer;

/**
 * One partner's view: its own figures, its own lines and the pool's of the schemes it shares in
 * ({@link SharedSchemes}), and nothing of any other partner's ledger.
 */
final class PartnerPack {
    private final Figures figures;
    private final Organisation partner;
    private final Share share;

    PartnerPack(Figures figures, Organisation partner) {
        this.figures = figures;
        this.partner = partner;
        this.share = figures.settlement().share(partner.id());
    }

    Pack pack(PackMeta whole) {
        List<Section> sections = new ArrayList<>();
        sections.add(summary());
        sections.add(new ContributionsSection(figures, List.of(share)).section().following());
        sections.add(new StatementSection(figures, partner).section().withRoom());
        sections.add(new BreaksSection(figures, List.of(partner.id())).section().withRoom());
        sections.add(settlement().withRoom());
        sections.add(new ConfirmationSection(figures, partner).section().withRoom());
        sections.add(new SignOffSection(figures, List.of(partner)).section());
        return new Pack(
                new PackMeta(
                        whole.fund(),
                        whole.period(),
                        new PackMeta.Edition(
                                "Partner report for " + partner.name(),
                                whole.edition().status(),
                                whole.edition().version()),
                        whole.inputs(),
                        whole.completeness()),
                sections);
    }

    private Section summary() {
        long open = figures.reconciliation().open().stream()
                .filter(found -> found.partner().equals(partner.id()))
                .filter(found -> found.needsAttention())
                .count();
        long outstanding = share.contributionPence() - share.receivedPence();
        List<String> points = new ArrayList<>();
        points.add("Of its contribution to date, " + Pounds.exact(share.contributionPence()) + ", "
                + (outstanding > 0
                        ? Pounds.exact(outstanding) + " is outstanding."
                        : "nothing is outstanding."));
        points.add("Of the fund's variance to date, "
                + Pounds.exact(figures.settlement().variancePence()) + ", it bears "
                + Pounds.exact(share.sharePence()) + " by the terms of the agreement.");
        transfers()
                .forEach(transfer -> points.add("To settle today, "
                        + figures.fullName(transfer.from()) + " would pay "
                        + figures.fullName(transfer.to()) + " "
                        + Pounds.exact(transfer.amountPence()) + "."));
        points.add(
                open == 0
                        ? "No break in its reconciliation needs anybody."
                        : Words.count(open, "break") + " in its reconciliation "
                                + (open == 1 ? "needs" : "need") + " somebody.");
        return new Section(
                "summary",
                figures.quarter(),
                "Summary for " + partner.name(),
                "Where " + partner.shortName() + " stands at the end of " + figures.through() + ".",
                List.of(
                        new Kpis(List.of(
                                kpi("Contribution to date", share.contributionPence()),
                                kpi("Received by the pool", share.receivedPence()),
                                kpi("Share of variance", share.sharePence()),
                                new Kpi(
                                        "Breaks to clear",
                                        String.valueOf(open),
                                        "in its reconciliation",
                                        open == 0 ? Tone.GOOD : Tone.WARNING))),
                        new Bullets(points)),
                Section.Orientation.PORTRAIT);
    }

    private static Kpi kpi(String label, long pence) {
        return new Kpi(label, Pounds.brief(pence), Pounds.exact(pence), Tone.NEUTRAL);
    }

    private List<Transfer> transfers() {
        return figures.settlement().transfers().stream()
                .filter(t -> t.from().equals(partner.id()) || t.to().equals(partner.id()))
                .toList();
    }

    private Section settlement() {
        Settlement settlement = figures.settlement();
        SettlementTables tables = new SettlementTables(figures);
        List<Step> steps = settlement.steps().stream()
                .filter(step -> step.partner().isEmpty() || step.partner().equals(partner.id()))
                .toList();
        return new Section(
                "settlement",
                "Risk share",
                "Risk share and settlement to date",
                "The steps for the whole fund and for " + partner.shortName()
                        + ", and the payments it would make or receive today.",
                List.of(
                        tables.positions("positions", List.of(share)),
                        tables.working("working", steps),
                        tables.transfers("transfers", transfers())),
                Section.Orientation.WIDE);
    }
}
