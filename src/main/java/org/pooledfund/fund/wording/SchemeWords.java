package org.pooledfund.fund.wording;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.document.Words;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Scheme;
import org.pooledfund.fund.SchemeTerms;
import org.pooledfund.money.Pence;

/** What the fund pays for. */
final class SchemeWords {
    private final Agreement agreement;
    private final Names names;

    SchemeWords(Agreement agreement, Names names) {
        this.agreement = agreement;
        this.names = names;
    }

    List<String> sentences() {
        return agreement.schemes().stream().map(this::scheme).toList();
    }

    private String scheme(Scheme scheme) {
        SchemeTerms terms = scheme.terms();
        List<String> parts = new ArrayList<>();
        parts.add(scheme.id() + " " + scheme.name() + " ("
                + Words.of(scheme.area()).replace('-', ' ') + "), "
                + Pence.format(scheme.budgetPence()) + " from "
                + scheme.source().label() + ", led by " + names.of(scheme.lead()));
        switch (terms.mode()) {
            case POOLED -> {}
            case ALIGNED -> parts.add("aligned: each partner pays and bears its own part");
            case LEAD -> parts.add("its lead commissions it for all");
            case IN_VIEW -> parts.add("in view only, outside the fund");
        }
        if (terms.ringFenced()) {
            parts.add("ring-fenced");
        }
        if (terms.cost() == SchemeTerms.Cost.FIXED) {
            parts.add("fixed cost");
        }
        if (!terms.group().isEmpty()) {
            parts.add("in group " + terms.group());
        }
        judgement(terms, parts);
        money(terms, parts);
        return String.join("; ", parts) + ".";
    }

    private static void judgement(SchemeTerms terms, List<String> parts) {
        switch (terms.judgement()) {
            case JOINT_OPERATION -> {}
            case ONE_PARTNER_CONTROLS -> parts.add("its lead controls it for the accounts");
            case LEAD_AS_PRINCIPAL -> parts.add("its lead is principal for its own money");
            case HOST_IS_AGENT -> parts.add("the host pays for it as an agent");
        }
        if (!terms.function().isEmpty()) {
            parts.add("under the function " + terms.function());
        }
    }

    private void money(SchemeTerms terms, List<String> parts) {
        if (!terms.fundedByPence().isEmpty()) {
            parts.add("funded by "
                    + Names.list(terms.fundedByPence().entrySet().stream()
                            .map(one -> names.of(one.getKey()) + " " + Pence.format(one.getValue()))
                            .toList()));
        }
        if (!terms.profilePercent().isEmpty()) {
            parts.add("its budget falls on the months from April as "
                    + String.join(
                            ", ",
                            terms.profilePercent().stream().map(String::valueOf).toList()));
        }
    }
}
