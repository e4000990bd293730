package org.pooledfund.pack.quarterly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pooledfund.fund.Contribution;
import org.pooledfund.fund.Contribution.Variation;
import org.pooledfund.fund.SchemeTerms.Virement;
import org.pooledfund.pack.Amount;
import org.pooledfund.pack.Block;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.CellText;
import org.pooledfund.pack.Paragraph;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Table;

/** Virements and variations: those of the quarter are new since the last report. */
final class Changes {
    private final Figures figures;
    private final LocalDate since;

    Changes(Figures figures) {
        this.figures = figures;
        this.since = figures.settlement().through().quarter().firstDay();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(words()));
        if (!virements().isEmpty()) {
            blocks.add(virementTable());
        }
        if (variations() != 0) {
            blocks.add(variationTable());
        }
        return blocks;
    }

    private String words() {
        int version = figures.agreement().arrangement().version();
        String agreement = "The agreement"
                + (version == 1 ? " as signed" : " in its variation no. " + version)
                + " records ";
        if (virements().isEmpty() && variations() == 0) {
            return agreement + "no virement between schemes and no variation of a contribution,"
                    + " so nothing of the kind has changed since the last report.";
        }
        return agreement + Words.countOrNo(virements().size(), "virement")
                + " between schemes and " + Words.countOrNo(variations(), "variation")
                + " of contributions. Those on or after "
                + CellText.longDay(since) + ", the first day of the quarter, are new since the"
                + " last report.";
    }

    private List<Virement> virements() {
        return figures.agreement().arrangement().virements();
    }

    private long variations() {
        return figures.agreement().contributions().stream()
                .mapToLong(contribution -> contribution.variations().size())
                .sum();
    }

    private String scheme(String id) {
        return figures.agreement()
                .scheme(id)
                .map(found -> id + " " + found.name())
                .orElse(id);
    }

    private String isNew(LocalDate day) {
        return day.isBefore(since) ? "" : "new";
    }

    private Table virementTable() {
        List<Row> rows = virements().stream()
                .map(virement -> Row.body(
                        Cell.day(virement.on()),
                        Cell.text(scheme(virement.from())),
                        Cell.text(scheme(virement.to())),
                        Cell.text(virement.agreedBy()),
                        Cell.text(isNew(virement.on())),
                        Cell.of(Amount.agreed(
                                "Virement from " + virement.from() + " to " + virement.to(),
                                virement.amountPence()))))
                .toList();
        return Table.of(
                "virements",
                "Virements between schemes",
                "Budgets in this pack are those after virements.",
                List.of(
                        Heads.day("on", "On"),
                        Heads.text("from", "From"),
                        Heads.text("to", "To"),
                        Heads.text("by", "Agreed by"),
                        Heads.text("new", "This quarter"),
                        Heads.pence("amount", "Amount")),
                rows);
    }

    private Table variationTable() {
        List<Row> rows = new ArrayList<>();
        for (Contribution contribution : figures.agreement().contributions()) {
            long before = contribution.amountPence();
            for (Variation variation : contribution.variations()) {
                rows.add(row(contribution, before, variation));
                before = variation.amountPence();
            }
        }
        return Table.of(
                "variations",
                "Variations of contributions",
                "Rates for a whole year; what is due for the year takes each rate for the months it"
                        + " is in force.",
                List.of(
                        Heads.day("from", "From"),
                        Heads.text("partner", "Partner"),
                        Heads.text("source", "Funding source"),
                        Heads.code("clause", "Clause"),
                        Heads.text("new", "This quarter"),
                        Heads.pence("before", "Rate before"),
                        Heads.pence("after", "Rate after"),
                        Heads.pence("change", "Change").less("after", "before")),
                rows);
    }

    private Row row(Contribution contribution, long before, Variation variation) {
        String what = contribution.partner() + ", " + contribution.source().label();
        return Row.body(
                Cell.day(variation.from()),
                Cell.text(figures.shortName(contribution.partner())),
                Cell.text(contribution.source().label()),
                Cell.text(variation.clause()),
                Cell.text(isNew(variation.from())),
                Cell.of(Amount.agreed("Rate of " + what + " before " + variation.from(), before)),
                Cell.of(Amount.agreed(
                        "Rate of " + what + " from " + variation.from(), variation.amountPence())),
                Cell.pence(variation.amountPence() - before));
    }
}
