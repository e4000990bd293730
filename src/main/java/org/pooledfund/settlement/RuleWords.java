package org.pooledfund.settlement;

import java.util.stream.Collectors;
import org.pooledfund.fund.CoreRule;
import org.pooledfund.fund.RiskShareTerms;
import org.pooledfund.fund.Split;

/** A few words for what a rule does, for a row of the working. */
final class RuleWords {
    private RuleWords() {}

    static String of(RiskShareTerms.Rule rule) {
        return switch (rule) {
            case Split.Proportional proportional -> proportional(proportional);
            case Split.Percentages stated ->
                "by "
                        + stated.byPartner().entrySet().stream()
                                .map(e -> e.getKey() + " " + e.getValue().toPlainString() + "%")
                                .collect(Collectors.joining(", "));
            case Split.ByWeight outside -> "by " + outside.measure();
            case Split.PartnerBears bears -> "borne by " + bears.partner();
            case Split.HostBears ignored -> "borne by the host";
            case CoreRule.LeadBears ignored -> "borne by each scheme's lead";
            case CoreRule.OwnRisk ignored -> "own risk";
            case CoreRule.FirstBenefit first ->
                "first to all but " + first.last() + ", up to "
                        + first.untilPercent().toPlainString() + "% of their contributions";
            case CoreRule.Bands ignored -> "by bands";
            case CoreRule.CarryForward carry -> "carried forward, owned " + of(carry.owners());
            case CoreRule.AwaitDecision ignored -> "awaits a decision";
            default -> rule.getClass().getSimpleName();
        };
    }

    private static String proportional(Split.Proportional rule) {
        String basis = rule.basis() == Split.Basis.DAYS ? ", weighted by days" : "";
        String precision = switch (rule.precision()) {
            case EXACT -> "";
            case WHOLE_PERCENT -> ", in whole per cent";
            case ONE_DECIMAL -> ", in per cent with one decimal";
            case TWO_DECIMALS -> ", in per cent with two decimals";
        };
        return "in proportion to contributions" + basis + precision;
    }
}
