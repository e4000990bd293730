package org.pooledfund.national;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pooledfund.calendar.Period;
import org.pooledfund.document.Words;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Arrangement.Report;
import org.pooledfund.fund.Arrangement.Specified;
import org.pooledfund.fund.Arrangement.Term;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.fund.Membership;
import org.pooledfund.fund.Organisation;
import org.pooledfund.fund.Scheme;
import org.pooledfund.national.Check.Evidence;
import org.pooledfund.national.Check.Finding;

/** Checks of what the agreement says, apart from sums. */
final class PaperChecks {
    private static final int MONTHS = 3;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Agreement agreement;
    private final RuleSet rules;
    private final Period through;

    PaperChecks(Evidence evidence) {
        this.agreement = evidence.agreement();
        this.rules = evidence.rules();
        this.through = evidence.settlement().through();
    }

    Finding privateMoney() {
        List<String> payers = agreement.contributions().stream()
                .filter(contribution -> contribution.source() == FundingSource.PRIVATE)
                .map(contribution -> contribution.partner())
                .toList();
        return Finding.of(
                payers.isEmpty(),
                payers.isEmpty() ? "none" : "private money of " + String.join(", ", payers));
    }

    Finding functions() {
        List<String> named = agreement.schemes().stream()
                .filter(scheme -> !scheme.terms().function().isEmpty())
                .map(Scheme::id)
                .toList();
        List<String> excluded = agreement.schemes().stream()
                .filter(scheme -> isExcluded(scheme.terms().function()))
                .map(scheme -> scheme.id() + " " + scheme.terms().function())
                .toList();
        String found = named.size() + " of " + agreement.schemes().size()
                + " schemes name a function, "
                + (excluded.isEmpty() ? "none" : String.join(", ", excluded)) + " excluded";
        return excluded.isEmpty() && named.size() < agreement.schemes().size()
                ? Finding.notKnown(found + ": give every scheme its function in the agreement")
                : Finding.of(excluded.isEmpty(), found);
    }

    private boolean isExcluded(String function) {
        return rules.excludedFunctions().stream()
                .anyMatch(word -> function.toLowerCase(Locale.ROOT).contains(word));
    }

    Finding parties() {
        List<String> wrong = new ArrayList<>();
        for (Organisation partner : agreement.partners()) {
            if (partner.kind() == Organisation.Kind.OTHER_BODY
                    && partner.membership().role() == Membership.Role.PARTNER) {
                wrong.add(partner.id() + " is no prescribed body");
            }
            if (partner.kind() == Organisation.Kind.NHS_TRUST
                    && !partner.membership().consented()) {
                wrong.add(partner.id() + " has no consent of its commissioners");
            }
        }
        if (agreement.partners().stream().noneMatch(p -> p.kind().isNhs())) {
            wrong.add("there is no NHS body");
        }
        if (agreement.partners().stream().noneMatch(p -> p.kind().isCouncil())) {
            wrong.add("there is no council");
        }
        return Finding.of(
                wrong.isEmpty(),
                wrong.isEmpty()
                        ? agreement.partners().size() + " partners"
                        : String.join("; ", wrong));
    }

    Finding completeness() {
        List<String> missing = new ArrayList<>();
        Term term = agreement.arrangement().term();
        if (term.from().isEmpty() || term.to().isEmpty()) {
            missing.add("its duration");
        }
        for (Organisation partner : agreement.partners()) {
            boolean paying = agreement.contributions().stream()
                    .anyMatch(c -> c.partner().equals(partner.id()));
            if (!paying && partner.membership().role() == Membership.Role.PARTNER) {
                missing.add("the contribution of " + partner.id());
            }
        }
        if (agreement.schemes().stream().anyMatch(s -> s.terms().function().isEmpty())) {
            missing.add("the function of every scheme");
        }
        for (Specified item : Specified.values()) {
            if (!agreement.arrangement().specifies().containsKey(item)) {
                missing.add("the clause of " + Words.of(item).replace('-', ' '));
            }
        }
        return Finding.of(
                missing.isEmpty(),
                missing.isEmpty() ? "all there" : "not said: " + String.join(", ", missing));
    }

    /**
     * A quarter's report is made after its last day, so it is due from the period after, or when
     * the year is over; the annual return when the year is over.
     */
    Finding reports() {
        List<Report.Kind> made =
                agreement.arrangement().reports().stream().map(Report::of).toList();
        List<String> missing = new ArrayList<>();
        for (Report.Kind kind : Report.Kind.values()) {
            boolean due = through.number() >= Period.MARCH
                    || kind != Report.Kind.ANNUAL_RETURN
                            && through.number() > MONTHS * (kind.ordinal() + 1);
            if (due && !made.contains(kind)) {
                missing.add(Words.of(kind).replace('-', ' '));
            }
        }
        if (through.number() <= MONTHS) {
            return Finding.notApplicable("no report is due yet");
        }
        return made.isEmpty()
                ? Finding.notKnown(
                        "the agreement names no report that was made: list them in its reports")
                : Finding.of(
                        missing.isEmpty(),
                        missing.isEmpty()
                                ? made.size() + (made.size() == 1 ? " report" : " reports")
                                        + " made"
                                : "missing: " + String.join(", ", missing));
    }

    Finding inForce() {
        Term term = agreement.arrangement().term();
        if (term.signed().isEmpty() || term.from().isEmpty() || term.to().isEmpty()) {
            return Finding.notKnown(
                    "the agreement does not say when it was signed and runs: give its"
                            + " arrangement signed, from and to");
        }
        boolean covers = !term.from().get().isAfter(agreement.year().firstDay())
                && !term.to().get().isBefore(agreement.year().lastDay());
        boolean inTime = !term.signed().get().isAfter(agreement.year().lastDay());
        return Finding.of(
                covers && inTime,
                "signed on " + DAY.format(term.signed().get()) + ", runs from "
                        + DAY.format(term.from().get()) + " to "
                        + DAY.format(term.to().get()));
    }

    Finding signOff() {
        List<String> missing = rules.signOff().stream()
                .filter(role -> agreement.arrangement().approvals().stream()
                        .noneMatch(approval -> approval.by().equalsIgnoreCase(role)))
                .toList();
        return Finding.of(
                missing.isEmpty(),
                missing.isEmpty() ? "all approved" : "missing: " + String.join(", ", missing));
    }
}
