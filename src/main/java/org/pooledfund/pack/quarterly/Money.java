package org.pooledfund.pack.quarterly;

import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Contribution;
import org.pooledfund.fund.Scheme;
import org.pooledfund.matching.Flow;
import org.pooledfund.matching.Side;
import org.pooledfund.pack.Amount;
import org.pooledfund.pack.Part.Kind;
import org.pooledfund.settlement.SchemeOutturn;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.Share;

/** The amounts that several sections show, each with where it comes from. */
final class Money {
    private static final String BY_TERMS =
            "Taken out or added by the terms of the agreement; see the working";

    private final Figures figures;
    private final Agreement agreement;
    private final Settlement settlement;

    Money(Figures figures) {
        this.figures = figures;
        this.agreement = figures.agreement();
        this.settlement = figures.settlement();
    }

    /** What a partner owes for the year, source by source. */
    Amount forYear(String partner) {
        Amount all = Amount.nil("Contributions of " + figures.shortName(partner));
        for (Contribution contribution : agreement.contributions()) {
            if (contribution.partner().equals(partner)) {
                all = all.plus(forYear(contribution));
            }
        }
        return all;
    }

    Amount forYear(Contribution contribution) {
        return Amount.agreed(
                "Contribution of " + contribution.partner() + ", "
                        + contribution.source().label(),
                contribution.duePence(agreement.year()));
    }

    Amount budget(Scheme scheme) {
        return Amount.agreed("Budget of scheme " + scheme.id(), scheme.budgetPence());
    }

    Amount plan(SchemeOutturn outturn) {
        return Amount.ruled(
                "Budget of scheme " + outturn.scheme().id() + " to the end of "
                        + settlement.through().label(),
                "the part of the budget for " + settlement.through().number() + " of 12 months, by "
                        + Months.rule(outturn.scheme())
                        + (isCut() ? ", of what partners put in for each stretch of the year" : ""),
                "",
                outturn.planPence());
    }

    /** Whether a partner joins or leaves within the year. */
    private boolean isCut() {
        return agreement.partners().stream()
                .anyMatch(partner -> partner.membership().changesWithin(agreement.year()));
    }

    Amount spent(SchemeOutturn outturn) {
        return figures.ledgers()
                .sum(Kind.LINES, Ledgers.spent(outturn.scheme().id()))
                .asStored(outturn.actualPence(), BY_TERMS);
    }

    Amount spentOnNoScheme() {
        return figures.ledgers()
                .sum(Kind.LINES, Ledgers.spent(""))
                .asStored(settlement.outsideSchemesPence(), BY_TERMS);
    }

    Amount outturn() {
        Amount all = spentOnNoScheme();
        for (SchemeOutturn outturn : settlement.schemes()) {
            all = all.plus(spent(outturn));
        }
        return all;
    }

    /** A partner's part of the plan to date. */
    Amount due(Share share) {
        return Amount.ruled(
                "Contribution of " + share.partner() + " to the end of "
                        + settlement.through().label(),
                "the plan to date over the partners, by what each contributes in the year",
                "",
                share.contributionPence());
    }

    /** What the partner's own ledger has as paid into the pool. */
    Amount booked(Share share) {
        return figures.ledgers()
                .sum(
                        Kind.LINES,
                        Ledgers.compared(Side.PARTNER, share.partner(), Flow.CONTRIBUTIONS));
    }

    Amount received(Share share) {
        return figures.ledgers()
                .sum(Kind.LINES_NEGATED, Ledgers.received(share.partner()))
                .asStored(share.receivedPence(), BY_TERMS);
    }

    Amount incurred(Share share) {
        Amount all = Amount.nil("Spending of schemes that " + share.partner() + " leads");
        if (!figures.isHost(share.partner())) {
            for (SchemeOutturn outturn : settlement.schemes()) {
                if (outturn.scheme().lead().equals(share.partner())) {
                    all = all.plus(spent(outturn));
                }
            }
        }
        return all.asStored(share.incurredPence(), BY_TERMS);
    }

    Amount reimbursed(Share share) {
        return Amount.ruled(
                "Reimbursed to " + share.partner(),
                "the host reimburses a lead commissioner, or the lead carries it until the"
                        + " settlement",
                agreement.terms().leadSpendClause(),
                share.reimbursedPence());
    }

    Amount share(Share share) {
        return Amount.ruled(
                "Share of " + share.partner() + " in the variance to date",
                "risk share; every step is in the working",
                clauses(),
                share.sharePence());
    }

    /** What nobody bears yet; nil as a rule. */
    Amount remainder() {
        return Amount.ruled(
                "Carried forward, met by reserves or awaiting a decision",
                "risk share; every step is in the working",
                clauses(),
                settlement.remainder().pence());
    }

    /** The clauses of the risk share. */
    String clauses() {
        return String.join(
                ", ",
                agreement.terms().steps().stream()
                        .map(step -> step.clause())
                        .filter(clause -> !clause.isBlank())
                        .distinct()
                        .toList());
    }
}
