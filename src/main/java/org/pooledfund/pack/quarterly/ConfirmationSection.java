package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.fund.Organisation;
import org.pooledfund.fund.Scheme;
import org.pooledfund.fund.SchemeTerms.Judgement;
import org.pooledfund.pack.Amount;
import org.pooledfund.pack.Block;
import org.pooledfund.pack.Bullets;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;
import org.pooledfund.settlement.SchemeOutturn;
import org.pooledfund.settlement.Share;
import org.pooledfund.settlement.payment.SettlementVersion;

/**
 * What a partner takes into its own accounts: the pool is no entity, so each partner shows its part
 * (IFRS 10, IFRS 11; disclosure by IFRS 12).
 */
final class ConfirmationSection {
    private final Figures figures;
    private final Organisation partner;
    private final Share share;
    private final Money money;

    ConfirmationSection(Figures figures, Organisation partner) {
        this.figures = figures;
        this.partner = partner;
        this.share = figures.settlement().share(partner.id());
        this.money = new Money(figures);
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        figures.settled().versions().stream()
                .reduce((older, newer) -> newer)
                .map(this::signed)
                .ifPresent(blocks::add);
        blocks.add(net());
        if (figures.isHost(partner.id())) {
            blocks.add(gross());
        }
        blocks.add(judgements());
        return new Section(
                "confirmation",
                "Own accounts",
                "Confirmation for the accounts of " + partner.name(),
                "The pool is no body of its own: each partner shows its part in its own accounts."
                        + " These are the figures of " + partner.shortName()
                        + " to the end of " + figures.through() + ", for its confirmation.",
                blocks,
                Section.Orientation.PORTRAIT);
    }

    /** Which version was signed last, and whether these figures are still the signed ones. */
    private Bullets signed(Settled.Signed last) {
        List<String> changed = figures.settled()
                .next()
                .map(next -> next.changes().stream()
                        .filter(change -> change.partner().equals(partner.id()))
                        .map(SettlementVersion.Change::figure)
                        .toList())
                .orElse(List.of());
        return new Bullets(List.of(
                "Signed last: version " + last.version().number() + ", to the end of "
                        + last.version().through().label() + ", by " + last.by() + " on "
                        + last.on()
                        + ", seal " + last.sealSha256() + ".",
                changed.isEmpty()
                        ? "The figures below are the signed ones."
                        : "The figures below are not signed: these differ from that version: "
                                + String.join(", ", changed) + "."));
    }

    private Table net() {
        Amount paid =
                money.received(share).plus(money.incurred(share)).minus(money.reimbursed(share));
        Amount cost = money.due(share).plus(money.share(share));
        Amount open = cost.minus(paid);
        boolean host = figures.isHost(partner.id());
        List<Row> rows = new ArrayList<>();
        rows.add(row("Contribution to date", money.due(share)));
        rows.add(row("Share of the variance to date", money.share(share)));
        rows.add(Row.subtotal(
                Cell.text("Share of the pool's income and expenditure (net)"),
                Cell.pence(cost.pence())));
        rows.add(Row.heading("Cash and balances with the host"));
        rows.add(row("Paid into the pool", money.received(share)));
        if (!host) {
            rows.add(row("Spent for the pool", money.incurred(share)));
            rows.add(row("Reimbursed by the host", money.reimbursed(share).negated()));
            rows.add(Row.subtotal(Cell.text("Met so far"), Cell.pence(paid.pence())));
            rows.add(row(
                    open.pence() < 0
                            ? "Receivable from the host (in brackets)"
                            : "Payable to the host",
                    open));
        }
        return Table.of(
                        "confirmation-net",
                        "Net: as a joint operation (IFRS 11)",
                        "Each line is the partner's own part.",
                        List.of(Heads.text("line", "Line"), Heads.pence("amount", "Amount")),
                        rows)
                .withNote("At the year's end the receivable or payable is agreed with the host.");
    }

    private Table gross() {
        List<Row> rows = new ArrayList<>();
        Amount income = Amount.nil("Contributions of other partners");
        for (Share other : figures.settlement().shares()) {
            if (!other.partner().equals(partner.id())) {
                Amount received = money.received(other);
                income = income.plus(received);
                rows.add(row("Contribution of " + figures.fullName(other.partner()), received));
            }
        }
        rows.add(Row.subtotal(Cell.text("Income from other partners"), Cell.pence(income.pence())));
        rows.add(Row.heading("Expenditure"));
        rows.add(row("Expenditure of the whole pool", money.outturn()));
        return Table.of(
                "confirmation-gross",
                "Gross: where the host controls",
                "For schemes that the host alone controls, its accounts show income and"
                        + " expenditure in full.",
                List.of(Heads.text("line", "Line"), Heads.pence("amount", "Amount")),
                rows);
    }

    private Table judgements() {
        List<Row> rows = new ArrayList<>();
        for (SchemeOutturn outturn : figures.settlement().schemes()) {
            Judgement judgement = outturn.scheme().terms().judgement();
            rows.add(Row.body(
                    Cell.text(outturn.scheme().id() + " " + outturn.scheme().name()),
                    Cell.text(figures.shortName(outturn.scheme().lead())),
                    Cell.text(label(judgement)),
                    Cell.text(shown(judgement, outturn)),
                    Cell.of(spent(outturn))));
        }
        rows.add(Row.total(
                Cell.text("Total"),
                Cell.BLANK,
                Cell.BLANK,
                Cell.BLANK,
                Cell.pence(figures.settlement().schemes().stream()
                        .mapToLong(SchemeOutturn::actualPence)
                        .sum())));
        return Table.of(
                "judgements",
                "How each scheme is shown",
                "The accounting judgement the agreement records, and what it means here. Pooled"
                        + " spending is that of the whole scheme.",
                List.of(
                        Heads.text("scheme", "Scheme"),
                        Heads.text("lead", "Lead"),
                        Heads.text("judgement", "Judgement"),
                        Heads.text("shown", "In these accounts"),
                        Heads.pence("spent", "Pooled spending")),
                rows);
    }

    /** With its lines only where the partner may see them. */
    private Amount spent(SchemeOutturn outturn) {
        Scheme scheme = outturn.scheme();
        return new SharedSchemes(figures.agreement(), partner.id()).has(scheme)
                ? money.spent(outturn)
                : Amount.ruled(
                        "Spent on scheme " + scheme.id() + " by the pool's ledger",
                        "the lines are for the host and those who lead or fund the scheme",
                        "",
                        outturn.actualPence());
    }

    private static String label(Judgement judgement) {
        return switch (judgement) {
            case ONE_PARTNER_CONTROLS -> "One partner controls";
            case JOINT_OPERATION -> "Joint operation";
            case LEAD_AS_PRINCIPAL -> "Lead is principal";
            case HOST_IS_AGENT -> "Host is agent";
        };
    }

    private String shown(Judgement judgement, SchemeOutturn outturn) {
        boolean host = figures.isHost(partner.id());
        boolean lead = outturn.scheme().lead().equals(partner.id());
        return switch (judgement) {
            case ONE_PARTNER_CONTROLS ->
                host ? "income and expenditure in full" : "contribution as expenditure";
            case JOINT_OPERATION -> "own share";
            case LEAD_AS_PRINCIPAL -> lead ? "own lines in full" : "own lines only";
            case HOST_IS_AGENT ->
                host ? "nothing but a balance" : "as if it paid the provider itself";
        };
    }

    private static Row row(String text, Amount amount) {
        return Row.body(Cell.text(text), Cell.of(amount));
    }
}
