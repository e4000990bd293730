package org.pooledfund.fund.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.fund.Cap;
import org.pooledfund.fund.CoreRule;
import org.pooledfund.fund.EarlyRule;
import org.pooledfund.fund.RiskShareTerms.Rule;
import org.pooledfund.problem.Problem;

/** Reads the rule of a step with what it needs. */
final class RuleDocument {
    /** The words for rules, as docs/AGREEMENT.md lists them. */
    enum Word {
        PROPORTIONAL_TO_CONTRIBUTIONS,
        PERCENTAGES,
        BY_WEIGHT,
        PARTNER_BEARS,
        HOST_BEARS,
        LEAD_BEARS,
        OWN_RISK,
        FIRST_BENEFIT,
        BANDS,
        CARRY_FORWARD,
        AWAIT_DECISION,
        NETTING,
        RING_FENCE,
        FAULT,
        RESERVE,
        DEADBAND,
        CAP,
        EXCLUDE,
        PAY_FOR_PERFORMANCE,
        RECOVERY_FIRST
    }

    /** What becomes of a variance within a deadband. */
    private enum Within {
        HOST_BEARS,
        LEAD_BEARS,
        OWN_RISK,
        CARRY_FORWARD,
        AWAIT_DECISION
    }

    /** What a deadband shares once it is passed. */
    private enum Above {
        WHOLE,
        EXCESS
    }

    /** Who meets a ring-fenced grant's overspend, and when. */
    private enum Overspend {
        CARRIED_FORWARD,
        OWNER_BEARS
    }

    /** What a limit is for. */
    private enum Per {
        POOL,
        UNIT
    }

    private final Known known;
    private final SplitDocument splits;

    RuleDocument(Known known) {
        this.known = known;
        this.splits = new SplitDocument(known);
    }

    Rule rule(Section section) {
        return section.need("rule", "the rule it applies")
                .flatMap(field -> field.choice(Word.class))
                .map(word -> rule(word, section))
                .orElse(Rule.PROPORTIONAL_TO_CONTRIBUTIONS);
    }

    private Rule rule(Word word, Section section) {
        return switch (word) {
            case PROPORTIONAL_TO_CONTRIBUTIONS, PERCENTAGES, BY_WEIGHT, PARTNER_BEARS, HOST_BEARS ->
                splits.split(SplitDocument.Word.valueOf(word.name()), section);
            case LEAD_BEARS -> new CoreRule.LeadBears();
            case OWN_RISK -> new CoreRule.OwnRisk();
            case FIRST_BENEFIT ->
                new CoreRule.FirstBenefit(
                        known.partner(section, "last", "the partner that waits"),
                        Percents.need(
                                section, "until", "a percentage of the others' contributions"));
            case BANDS -> new CoreRule.Bands(bands(section));
            case CARRY_FORWARD ->
                new CoreRule.CarryForward(
                        splits.owners(section), Known.yes(section, "non-recurrent-only"));
            case AWAIT_DECISION -> new CoreRule.AwaitDecision();
            default -> early(word, section);
        };
    }

    private Rule early(Word word, Section section) {
        return switch (word) {
            case NETTING ->
                new EarlyRule.Netting(section.need("level", "how far it is netted")
                        .flatMap(field -> field.choice(EarlyRule.Level.class))
                        .orElse(EarlyRule.Level.POOL));
            case RING_FENCE ->
                new EarlyRule.RingFence(
                        Known.choice(section, "overspend", Overspend.CARRIED_FORWARD)
                                == Overspend.OWNER_BEARS);
            case FAULT -> new EarlyRule.Fault();
            case RESERVE ->
                new EarlyRule.Reserve(
                        Known.pence(section, "amount", "pounds that are put by"),
                        splits.owners(section));
            case DEADBAND -> deadband(section);
            case CAP ->
                new Cap(Known.choice(section, "per", Per.POOL) == Per.UNIT, limits(section));
            case EXCLUDE -> new EarlyRule.Exclude();
            case PAY_FOR_PERFORMANCE -> performance(section);
            default -> new EarlyRule.RecoveryFirst();
        };
    }

    private EarlyRule.PayForPerformance performance(Section section) {
        BigDecimal target = Percents.need(section, "target", "the target as a percentage");
        if (target.signum() == 0) {
            section.wrong("target", Problem.FIELD_NEEDS, "a target of nil", "Give one above 0%.");
        }
        return new EarlyRule.PayForPerformance(
                known.partner(section, "partner", "the partner whose pot it is"),
                Known.pence(section, "pot", "pounds in the pot"),
                target);
    }

    private EarlyRule.Deadband deadband(Section section) {
        Within within = section.need("within", "what becomes of a variance within it")
                .flatMap(field -> field.choice(Within.class))
                .orElse(Within.AWAIT_DECISION);
        CoreRule instead = switch (within) {
            case HOST_BEARS -> new org.pooledfund.fund.Split.HostBears();
            case LEAD_BEARS -> new CoreRule.LeadBears();
            case OWN_RISK -> new CoreRule.OwnRisk();
            case CARRY_FORWARD -> new CoreRule.CarryForward(splits.owners(section), false);
            case AWAIT_DECISION -> new CoreRule.AwaitDecision();
        };
        return new EarlyRule.Deadband(
                Percents.need(section, "percent", "a percentage of the budget"),
                instead,
                Known.choice(section, "above", Above.WHOLE) == Above.EXCESS);
    }

    /** One limit a partner: two bodies that are one by now need a limit anew. */
    private List<Cap.Limit> limits(Section section) {
        Set<String> limited = new LinkedHashSet<>();
        List<Cap.Limit> limits = new ArrayList<>();
        for (Section part : section.needParts("limits", "a partner and the most it bears")) {
            Cap.Limit limit = limit(part);
            if (!limit.partner().isEmpty() && !limited.add(limit.partner())) {
                part.wrong("partner", Problem.NAME_TWICE, limit.partner());
            }
            limits.add(limit);
        }
        return limits;
    }

    private Cap.Limit limit(Section section) {
        Optional<Field> most = section.need("most", "pounds, or a percentage of its contribution");
        boolean percent = most.map(field -> field.text().endsWith("%")).orElse(false);
        return new Cap.Limit(
                known.partner(section, "partner", "the partner that is limited"),
                percent ? Optional.empty() : most.flatMap(Field::notNegativePence),
                percent ? most.flatMap(Percents::read) : Optional.empty(),
                known.partners(section, "spill-to"));
    }

    private List<CoreRule.Band> bands(Section section) {
        List<Section> parts = section.needParts("bands", "bands from the lowest up");
        List<CoreRule.Band> bands = new ArrayList<>();
        BigDecimal below = BigDecimal.ZERO;
        for (Section part : parts) {
            boolean last = bands.size() == parts.size() - 1;
            Optional<BigDecimal> to = last && part.field("up-to").isEmpty()
                    ? Optional.empty()
                    : part.need("up-to", "a percentage of the budget").flatMap(Percents::read);
            if (to.isPresent() && to.get().compareTo(below) <= 0) {
                part.wrong(
                        "up-to",
                        Problem.FIELD_NEEDS,
                        to.get().toPlainString() + "% is not above the band before it",
                        "List the bands from the lowest up.");
            }
            below = to.orElse(below);
            bands.add(new CoreRule.Band(to, splits.part(part)));
        }
        return bands;
    }
}
