package org.pooledfund.fund.document;

import java.util.List;
import java.util.Optional;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.fund.EarlyRule;
import org.pooledfund.fund.RiskShareTerms;
import org.pooledfund.fund.RiskShareTerms.LeadSpend;
import org.pooledfund.fund.RiskShareTerms.MidYear;
import org.pooledfund.fund.RiskShareTerms.Rule;
import org.pooledfund.problem.Problem;

/** Reads how a variance is shared. */
final class TermsDocument {
    private final Section root;
    private final RuleDocument rules;
    private final ScopeDocument scopes;

    TermsDocument(Section root, Known known) {
        this.root = root;
        this.rules = new RuleDocument(known);
        this.scopes = new ScopeDocument(known);
    }

    RiskShareTerms terms() {
        List<RiskShareTerms.Step> steps =
                root.needParts("risk-share", "the steps by which a variance is shared").stream()
                        .map(this::step)
                        .toList();
        checkOnce(steps);
        Optional<Section> settlement = root.needPart("settlement", "lead-spend and its clause");
        return new RiskShareTerms(
                steps,
                settlement
                        .flatMap(part -> part.need("lead-spend", "who bears it until settled"))
                        .flatMap(field -> field.choice(LeadSpend.class))
                        .orElse(LeadSpend.REIMBURSED),
                settlement.map(TermsDocument::clause).orElse(""),
                settlement
                        .map(part -> Known.choice(part, "mid-year", MidYear.SPENDING_BY_PERIOD))
                        .orElse(MidYear.SPENDING_BY_PERIOD));
    }

    private RiskShareTerms.Step step(Section section) {
        String name = section.text("step", "the step's name");
        Rule rule = rules.rule(section);
        String clause = clause(section);
        return new RiskShareTerms.Step(
                name,
                rule,
                clause,
                scopes.scope(section, rule),
                Known.yes(section, "pending-decision"));
    }

    /** Two steps that net everything, each at its own level, cannot both hold; likewise a pot. */
    private void checkOnce(List<RiskShareTerms.Step> steps) {
        long nettings = steps.stream()
                .filter(step -> step.rule() instanceof EarlyRule.Netting)
                .filter(step -> !step.scope().selectsLines())
                .count();
        long pots = steps.stream()
                .filter(step -> step.rule() instanceof EarlyRule.PayForPerformance)
                .count();
        if (nettings > 1) {
            root.wrong("risk-share", Problem.STEP_TWICE, "netting for all lines");
        }
        if (pots > 1) {
            root.wrong("risk-share", Problem.STEP_TWICE, "pay-for-performance");
        }
    }

    static String clause(Section section) {
        return section.need("clause", "the clause of the agreement that says so")
                .map(Field::text)
                .orElse("");
    }
}
