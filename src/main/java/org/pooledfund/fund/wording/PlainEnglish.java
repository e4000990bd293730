package org.pooledfund.fund.wording;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.document.Words;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Arrangement;
import org.pooledfund.fund.Contribution;
import org.pooledfund.fund.Membership;
import org.pooledfund.fund.Organisation;
import org.pooledfund.fund.RiskShareTerms.LeadSpend;
import org.pooledfund.fund.Scheme;
import org.pooledfund.fund.SchemeTerms;
import org.pooledfund.fund.SchemeTerms.Mode;
import org.pooledfund.money.Pence;

/** What an agreement says, read back to those who signed it. */
public final class PlainEnglish {
    private final Agreement agreement;
    private final Names names;

    private PlainEnglish(Agreement agreement) {
        this.agreement = agreement;
        this.names = new Names(agreement);
    }

    /** A part of what is read back: its title and its sentences. */
    public record Part(String title, List<String> sentences) {
        public Part {
            sentences = List.copyOf(sentences);
        }
    }

    /** The agreement in parts; a part of which nothing is said is left out. */
    public static List<Part> of(Agreement agreement) {
        PlainEnglish words = new PlainEnglish(agreement);
        return List.of(
                        new Part("The fund", words.fund()),
                        new Part("The partners", words.partners()),
                        new Part("What comes in", words.contributions()),
                        new Part("What it pays for", words.schemes()),
                        new Part("How a variance is shared, in this order", words.riskShare()),
                        new Part("How it is settled", words.settlement()),
                        new Part("What else is agreed", words.others()))
                .stream()
                .filter(part -> !part.sentences().isEmpty())
                .toList();
    }

    private List<String> fund() {
        Arrangement more = agreement.arrangement();
        List<String> sentences = new ArrayList<>();
        sentences.add(agreement.fundName() + " (" + agreement.fundId() + "), "
                + agreement.year().label() + ", version " + more.version() + " of the agreement, "
                + switch (more.jurisdiction()) {
                    case ENGLAND_S75 -> "under section 75 of the NHS Act 2006.";
                    case WALES_S33 -> "under section 33 of the NHS (Wales) Act 2006.";
                    case SCOTLAND_IJB -> "of a Scottish integration joint board.";
                    case NI_INTEGRATED -> "of an integrated trust of Northern Ireland.";
                });
        sentences.add(
                more.term().from().map(day -> "It runs from " + Names.day(day)).orElse("")
                        + more.term().to().map(day -> " to " + Names.day(day)).orElse("")
                        + more.term()
                                .signed()
                                .map(day -> " and was signed on " + Names.day(day))
                                .orElse("")
                        + ".");
        sentences.removeIf("."::equals);
        sentences.add(cash());
        return sentences;
    }

    private String cash() {
        String host = names.of(agreement.host());
        if (agreement.partners().size() == 1) {
            return host + " runs it alone; there is nobody to settle with.";
        }
        if (agreement.schemes().stream().allMatch(one -> one.terms().mode() == Mode.ALIGNED)) {
            return host + " keeps the figures. Budgets are aligned: each partner keeps and spends"
                    + " its own money, and nothing is settled between them.";
        }
        return host + " hosts it. "
                + switch (agreement.arrangement().cashMode()) {
                    case REAL -> "Partners pay their contributions to the host.";
                    case NOTIONAL ->
                        "Partners keep their contributions; only the settlement moves.";
                    case CIRCULAR -> "Partners pay in and are paid back at once; both are shown.";
                };
    }

    private List<String> partners() {
        List<String> sentences = new ArrayList<>();
        for (Organisation partner : agreement.partners()) {
            Membership part = partner.membership();
            StringBuilder text = new StringBuilder(partner.name())
                    .append(", ")
                    .append(Words.of(partner.kind()).replace('-', ' '));
            part.joined().ifPresent(day -> text.append(", from ").append(Names.day(day)));
            part.left().ifPresent(day -> text.append(", to ").append(Names.day(day)));
            if (!part.predecessors().isEmpty()) {
                text.append(", in the place of ").append(Names.list(part.predecessors()));
            }
            if (part.role() == Membership.Role.OBSERVER) {
                text.append(", observes only");
            }
            sentences.add(text.append('.').toString());
        }
        return sentences;
    }

    private List<String> contributions() {
        List<String> sentences = new ArrayList<>();
        for (Contribution contribution : agreement.contributions()) {
            StringBuilder text = new StringBuilder(names.of(contribution.partner()))
                    .append(" puts in ")
                    .append(Pence.format(contribution.duePence(agreement.year())))
                    .append(" (")
                    .append(contribution.source().label())
                    .append(")");
            contribution
                    .variations()
                    .forEach(change -> text.append("; from ")
                            .append(Names.day(change.from()))
                            .append(" the rate is ")
                            .append(Pence.format(change.amountPence()))
                            .append(" a year"));
            if (!contribution.instalments().isEmpty()) {
                text.append("; it is paid ")
                        .append(Names.list(contribution.instalments().stream()
                                .map(one -> Pence.format(one.amountPence()) + " on "
                                        + Names.day(one.due()))
                                .toList()));
            }
            sentences.add(text.append('.').toString());
        }
        return sentences;
    }

    private List<String> schemes() {
        return agreement.schemes().stream().map(this::scheme).toList();
    }

    private String scheme(Scheme scheme) {
        SchemeTerms terms = scheme.terms();
        StringBuilder text = new StringBuilder(scheme.id() + " " + scheme.name() + ", "
                + Pence.format(scheme.budgetPence()) + ", led by " + names.of(scheme.lead()));
        switch (terms.mode()) {
            case POOLED -> {}
            case ALIGNED -> text.append("; aligned: each partner pays and bears its own part");
            case LEAD -> text.append("; its lead commissions it for all");
            case IN_VIEW -> text.append("; in view only, outside the fund");
        }
        if (terms.ringFenced()) {
            text.append("; ring-fenced");
        }
        if (terms.cost() == SchemeTerms.Cost.FIXED) {
            text.append("; fixed cost");
        }
        switch (terms.judgement()) {
            case JOINT_OPERATION -> {}
            case ONE_PARTNER_CONTROLS -> text.append("; its lead controls it for the accounts");
            case LEAD_AS_PRINCIPAL -> text.append("; its lead is principal for its own money");
            case HOST_IS_AGENT -> text.append("; the host pays for it as an agent");
        }
        if (!terms.group().isEmpty()) {
            text.append("; in group ").append(terms.group());
        }
        return text.append('.').toString();
    }

    private List<String> riskShare() {
        StepWords steps = new StepWords(names);
        List<String> sentences = new ArrayList<>();
        agreement.terms().inOrder().forEach(step -> sentences.add(steps.sentence(step)));
        sentences.add("What no step allocates stays unallocated until the partners have decided.");
        return sentences;
    }

    private List<String> settlement() {
        boolean apart =
                agreement.schemes().stream().allMatch(one -> one.terms().mode() == Mode.ALIGNED);
        if (apart || agreement.partners().size() == 1) {
            return List.of();
        }
        String lead = agreement.terms().leadSpend() == LeadSpend.REIMBURSED
                ? "The host pays a lead back for what it spends, invoice by invoice."
                : "A lead carries what it spends until the settlement.";
        return List.of(
                agreement.arrangement().cashMode() == Arrangement.CashMode.REAL
                        ? "Each partner pays its final cost less what it has paid in and spent for"
                                + " the pool, plus what it was paid back."
                        : "Each partner pays its final cost less what it has spent for the pool.",
                lead + " (Clause " + agreement.terms().leadSpendClause() + ")");
    }

    private List<String> others() {
        Arrangement more = agreement.arrangement();
        List<String> sentences = new ArrayList<>();
        more.limits()
                .forEach(limit -> sentences.add("The " + limit.role() + " may move up to "
                        + Pence.format(limit.perItemPence()) + " between schemes at once and "
                        + Pence.format(limit.inYearPence()) + " in the year."
                        + (limit.clause().isEmpty() ? "" : " (Clause " + limit.clause() + ")")));
        more.virements()
                .forEach(move -> sentences.add(Pence.format(move.amountPence())
                        + " was moved from " + move.from() + " to " + move.to() + " on "
                        + Names.day(move.on())
                        + ", agreed by the " + move.agreedBy() + "."));
        more.carryForward()
                .forEach(term -> sentences.add(
                        "Carry-forward: " + term.text() + " (Clause " + term.clause() + ")"));
        more.exit()
                .forEach(term ->
                        sentences.add("Exit: " + term.text() + " (Clause " + term.clause() + ")"));
        more.approvals()
                .forEach(approval -> sentences.add(
                        "Approved by " + approval.by() + " on " + Names.day(approval.on()) + "."));
        return sentences;
    }
}
