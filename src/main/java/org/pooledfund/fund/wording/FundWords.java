package org.pooledfund.fund.wording;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Arrangement;
import org.pooledfund.fund.Arrangement.CashMode;
import org.pooledfund.fund.Arrangement.ClientIncome;
import org.pooledfund.fund.Arrangement.PriorYear;
import org.pooledfund.fund.Organisation;
import org.pooledfund.fund.RiskShareTerms.LeadSpend;
import org.pooledfund.fund.RiskShareTerms.MidYear;
import org.pooledfund.fund.SchemeTerms.Mode;

/** What is said of the fund as a whole. */
final class FundWords {
    private final Agreement agreement;
    private final Arrangement more;
    private final Names names;

    FundWords(Agreement agreement, Names names) {
        this.agreement = agreement;
        this.more = agreement.arrangement();
        this.names = names;
    }

    List<String> fund() {
        List<String> sentences = new ArrayList<>();
        sentences.add(agreement.fundName() + " (" + agreement.fundId() + "), "
                + agreement.year().label() + ", version " + more.version() + " of the agreement, "
                + law());
        place(sentences);
        term(sentences);
        sentences.add(cash());
        if (agreement.partners().size() > 1) {
            sentences.add(
                    more.clientIncome() == ClientIncome.GROSS
                            ? "Contributions are gross, before what clients are charged."
                            : "Contributions are net of what clients are charged.");
            sentences.add(
                    more.priorYear() == PriorYear.NEW_VERSION
                            ? "An adjustment of the year before makes a new version of that year's"
                                    + " settlement."
                            : "An adjustment of the year before is a line of this year.");
        }
        return sentences;
    }

    private String law() {
        return switch (more.jurisdiction()) {
            case ENGLAND_S75 -> "under section 75 of the NHS Act 2006.";
            case WALES_S33 -> "under section 33 of the NHS (Wales) Act 2006.";
            case SCOTLAND_IJB -> "of a Scottish integration joint board.";
            case NI_INTEGRATED -> "of an integrated trust of Northern Ireland.";
        };
    }

    private void place(List<String> sentences) {
        if (!more.programme().isEmpty()) {
            sentences.add("It is a part of the programme " + more.programme() + ".");
        }
        if (!more.area().isEmpty()) {
            sentences.add("The health and wellbeing board is that of " + more.area() + ".");
        }
    }

    private void term(List<String> sentences) {
        List<String> words = new ArrayList<>();
        more.term().from().ifPresent(day -> words.add("runs from " + Names.day(day)));
        more.term().to().ifPresent(day -> words.add("ends on " + Names.day(day)));
        more.term().signed().ifPresent(day -> words.add("was signed on " + Names.day(day)));
        if (!words.isEmpty()) {
            sentences.add("It " + Names.list(words) + ".");
        }
    }

    private String cash() {
        String host = names.of(agreement.host());
        if (agreement.partners().size() == 1) {
            return host + " runs it alone; there is nobody to settle with.";
        }
        if (isApart()) {
            return host + " keeps the figures. Budgets are aligned: each partner keeps and spends"
                    + " its own money, and nothing is settled between them.";
        }
        return host + " hosts it. "
                + switch (more.cashMode()) {
                    case REAL -> "Partners pay their contributions to the host.";
                    case NOTIONAL ->
                        "Partners keep their contributions; only the settlement moves.";
                    case CIRCULAR -> "Partners pay in and are paid back at once; both are shown.";
                };
    }

    private boolean isApart() {
        return agreement.schemes().stream().allMatch(one -> one.terms().mode() == Mode.ALIGNED);
    }

    List<String> settlement() {
        if (isApart() || agreement.partners().size() == 1) {
            return List.of();
        }
        String lead = agreement.terms().leadSpend() == LeadSpend.REIMBURSED
                ? "The host pays a lead back for what it spends, invoice by invoice."
                : "A lead carries what it spends until the settlement.";
        List<String> sentences = new ArrayList<>(List.of(
                more.cashMode() == CashMode.REAL
                        ? "Each partner pays its final cost less what it has paid in and spent for"
                                + " the pool, plus what it was paid back."
                        : "Each partner pays its final cost less what it has spent for the pool.",
                lead + " (Clause " + agreement.terms().leadSpendClause() + ")"));
        if (changes() && agreement.terms().midYear() == MidYear.SPENDING_BY_PERIOD) {
            sentences.add("The year is cut where a partner joins or leaves: what was charged in"
                    + " each stretch, less what was planned for it, is shared among those who were"
                    + " partners in it. A month belongs to the stretch it begins in.");
        }
        return sentences;
    }

    private boolean changes() {
        return agreement.partners().stream()
                .map(Organisation::membership)
                .anyMatch(part -> part.changesWithin(agreement.year()));
    }
}
