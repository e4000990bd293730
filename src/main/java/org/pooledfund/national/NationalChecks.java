package org.pooledfund.national;

import java.util.List;
import org.pooledfund.fund.Arrangement.Jurisdiction;
import org.pooledfund.national.Check.Evidence;
import org.pooledfund.national.Check.Finding;

/** Runs the checks of a rule set. */
public final class NationalChecks {
    private final Evidence evidence;
    private final MoneyChecks money;
    private final GrantChecks grants;
    private final LineChecks lines;
    private final PaperChecks paper;

    private NationalChecks(Evidence evidence) {
        this.evidence = evidence;
        this.money = new MoneyChecks(evidence);
        this.grants = new GrantChecks(evidence);
        this.lines = new LineChecks(evidence);
        this.paper = new PaperChecks(evidence);
    }

    /** Every check of the rule set, in its order. */
    public static List<Check> of(Evidence evidence) {
        NationalChecks checks = new NationalChecks(evidence);
        return evidence.rules().rules().stream().map(checks::check).toList();
    }

    private Check check(RuleSet.Rule rule) {
        Finding finding;
        if (evidence.agreement().arrangement().jurisdiction() != Jurisdiction.ENGLAND_S75) {
            finding = Finding.notApplicable("not under section 75");
        } else if (rule.notApplicable().isPresent()) {
            finding = Finding.notApplicable(rule.notApplicable().get());
        } else {
            finding = find(rule.id());
        }
        return new Check(rule, finding.outcome(), finding.figures());
    }

    private Finding find(String id) {
        return switch (id) {
            case "CHK-01" -> money.nhsMinimum();
            case "CHK-02" -> money.nhsMinimumOverall();
            case "CHK-03" -> money.socialCare();
            case "CHK-04" -> money.outOfHospital();
            case "CHK-05" -> money.uplift();
            case "CHK-06" -> grants.councilGrant();
            case "CHK-07" -> grants.facilitiesGrant();
            case "CHK-08" -> grants.dischargeFund();
            case "CHK-09" -> paper.privateMoney();
            case "CHK-10" -> paper.functions();
            case "CHK-11" -> paper.parties();
            case "CHK-12" -> paper.completeness();
            case "CHK-13" -> paper.inForce();
            case "CHK-14" -> paper.reports();
            case "CHK-15" -> money.sourcesAndUses();
            case "CHK-16" -> lines.ringFenceLeak();
            case "CHK-17" -> lines.ineligible();
            case "CHK-18" -> money.nationalReturn();
            case "CHK-19" -> paper.signOff();
            case "CHK-20" -> money.casting();
            case "CHK-21" -> money.noNegativeContribution();
            default -> Finding.notKnown("this program has no check of that number");
        };
    }
}
