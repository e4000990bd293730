package org.pooledfund.fund.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.pooledfund.document.Words;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Arrangement;
import org.pooledfund.fund.Arrangement.DelegatedLimit;
import org.pooledfund.fund.Arrangement.Report;
import org.pooledfund.fund.SchemeTerms.Virement;
import org.pooledfund.money.Pence;

/** Limits, virements, terms in words, approvals, reports, and where the agreement says what. */
final class OtherWords {
    private final Arrangement more;

    OtherWords(Agreement agreement) {
        this.more = agreement.arrangement();
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        more.limits().forEach(limit -> sentences.add(limit(limit)));
        more.virements().forEach(move -> sentences.add(virement(move)));
        more.carryForward()
                .forEach(term -> sentences.add(
                        "Carry-forward: " + term.text() + " (Clause " + term.clause() + ")"));
        more.exit()
                .forEach(term ->
                        sentences.add("Exit: " + term.text() + " (Clause " + term.clause() + ")"));
        more.disputes()
                .forEach(step -> sentences.add("Disputes, step " + step.number() + ": " + step.by()
                        + (step.days() == 0 ? "" : ", within " + step.days() + " days")
                        + ". (Clause " + step.clause() + ")"));
        more.approvals()
                .forEach(approval -> sentences.add(
                        "Approved by " + approval.by() + " on " + Names.day(approval.on()) + "."));
        more.reports().forEach(report -> sentences.add(report(report)));
        new TreeMap<>(more.specifies())
                .forEach((item, clause) -> sentences.add("Clause " + clause + " specifies "
                        + Words.of(item).replace('-', ' ') + "."));
        return sentences;
    }

    private static String limit(DelegatedLimit limit) {
        return "The " + limit.role() + " may move up to " + Pence.format(limit.perItemPence())
                + " between schemes at once and " + Pence.format(limit.inYearPence())
                + " in the year."
                + (limit.clause().isEmpty() ? "" : " (Clause " + limit.clause() + ")");
    }

    private static String virement(Virement move) {
        return Pence.format(move.amountPence()) + " was moved from " + move.from() + " to "
                + move.to() + " on " + Names.day(move.on())
                + switch (move.use()) {
                    case NOT_SAID -> "";
                    case RECURRENT -> " for what recurs";
                    case NON_RECURRENT -> " for what does not recur";
                }
                + ", agreed by the " + move.agreedBy() + ".";
    }

    private static String report(Report report) {
        return switch (report.of()) {
                    case Q1, Q2, Q3, Q4 -> "The report of " + Words.of(report.of());
                    case ANNUAL_RETURN -> "The annual return";
                }
                + " was made on " + Names.day(report.on()) + ".";
    }
}
