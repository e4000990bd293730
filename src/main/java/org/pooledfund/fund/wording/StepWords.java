package org.pooledfund.fund.wording;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.document.Words;
import org.pooledfund.fund.Cap;
import org.pooledfund.fund.CoreRule;
import org.pooledfund.fund.EarlyRule;
import org.pooledfund.fund.RiskShareTerms;
import org.pooledfund.fund.Scope;
import org.pooledfund.fund.Split;
import org.pooledfund.money.Pence;

/** One step of a risk share as a sentence. */
final class StepWords {
    private final Names names;
    private final SplitWords splits;

    StepWords(Names names) {
        this.names = names;
        this.splits = new SplitWords(names);
    }

    /** A sentence with its clause. */
    String sentence(RiskShareTerms.Step step) {
        String text = switch (step.rule()) {
            case EarlyRule early -> early(early, step.scope());
            case Cap cap -> cap(cap, step.scope());
            case CoreRule core -> condition(step.scope()) + core(core);
        };
        String pending = step.pendingDecision()
                ? " This is the default: the partners may decide otherwise."
                : "";
        return text + ". (" + step.name() + ", clause " + step.clause() + ")" + pending;
    }

    private String core(CoreRule rule) {
        return switch (rule) {
            case Split split -> splits.clause(split);
            case CoreRule.LeadBears ignored -> "the lead of each scheme bears that scheme's part";
            case CoreRule.OwnRisk ignored ->
                "each partner bears its own lines, and nothing moves between them";
            case CoreRule.FirstBenefit first ->
                "it goes first to all partners but "
                        + names.of(first.last()) + ", until it reaches "
                        + Names.percent(first.untilPercent())
                        + " of their contributions; what is left goes to the next step";
            case CoreRule.Bands bands -> bands(bands);
            case CoreRule.CarryForward carry ->
                "it stays in the pool for the next year and belongs"
                        + " to " + splits.owners(carry.owners())
                        + (carry.nonRecurrentOnly() ? ", for non-recurrent use only" : "");
            case CoreRule.AwaitDecision ignored ->
                "it stays unallocated until the partners have decided";
        };
    }

    private String bands(CoreRule.Bands bands) {
        List<String> parts = new ArrayList<>();
        String from = "";
        for (CoreRule.Band band : bands.bands()) {
            String to = band.upToPercent().map(Names::percent).orElse("");
            String range;
            if (to.isEmpty()) {
                range = from.isEmpty() ? "for all of it" : "for the part above " + from;
            } else {
                range = from.isEmpty()
                        ? "for the part up to " + to + " of the budget"
                        : "for the part from " + from + " to " + to;
            }
            parts.add(range + ", " + splits.clause(band.split()));
            from = to;
        }
        return String.join("; ", parts);
    }

    private String early(EarlyRule rule, Scope scope) {
        return switch (rule) {
            case EarlyRule.Exclude ignored -> "These are left out of the pool" + lines(scope);
            case EarlyRule.PayForPerformance pay ->
                names.of(pay.partner()) + " pays "
                        + Pence.format(pay.potPence()) + " into the pool if the target of "
                        + Names.percent(pay.targetPercent())
                        + " is reached, and the same part of it if a part is; it keeps the rest";
            case EarlyRule.RecoveryFirst ignored ->
                "Before the year's end an overspend is not"
                        + " settled until the recovery plan is closed";
            case EarlyRule.RingFence fence ->
                "Ring-fenced money" + lines(scope)
                        + " is left out of both the variance and the weights; an underspend is"
                        + " carried forward for its owner, and an overspend "
                        + (fence.ownerBearsOverspend() ? "is borne by it at once" : "likewise");
            case EarlyRule.Fault ignored ->
                "Spending" + lines(scope) + " that is one partner's fault rests with that partner";
            case EarlyRule.Netting netting ->
                "Over- and underspends" + lines(scope)
                        + " are set against each other within "
                        + switch (netting.level()) {
                            case POOL -> "the whole pool";
                            case GROUP -> "each group of schemes, not between groups";
                            case SCHEME -> "each scheme, not between schemes";
                            case LINE -> "each line, not between lines";
                        };
            case EarlyRule.Reserve reserve ->
                "An overspend" + lines(scope)
                        + " is met first from a reserve of " + Pence.format(reserve.amountPence())
                        + ", which belongs to " + splits.owners(reserve.owners());
            case EarlyRule.Deadband band ->
                condition(scope) + "and it is not more than "
                        + Names.percent(band.withinPercent()) + " of the budget, "
                        + core(band.within()) + "; above that "
                        + (band.excessOnly() ? "only the excess" : "all of it") + " is shared";
        };
    }

    private String cap(Cap cap, Scope scope) {
        List<String> limits = new ArrayList<>();
        for (Cap.Limit limit : cap.limits()) {
            String most = limit.mostPence()
                    .map(Pence::format)
                    .or(() -> limit.mostPercent()
                            .map(percent -> Names.percent(percent) + " of its contribution"))
                    .orElse("any amount");
            limits.add(names.of(limit.partner()) + " bears at most " + most + ", and what is above "
                    + (limit.spillTo().isEmpty()
                            ? "awaits a decision"
                            : "goes to " + Names.list(names.of(limit.spillTo()))));
        }
        String where = cap.perUnit() ? ", in each unit that is netted" : "";
        return condition(scope) + String.join("; ", limits) + where;
    }

    private static String condition(Scope scope) {
        String what = scope.selectsLines() ? "there is a variance" : "the pool has a variance";
        String verb = switch (scope.when()) {
            case EITHER -> what;
            case OVERSPEND ->
                scope.selectsLines() ? "there is an overspend" : "the pool overspends";
            case UNDERSPEND ->
                scope.selectsLines() ? "there is an underspend" : "the pool underspends";
        };
        return "If " + verb + lines(scope) + ", ";
    }

    private static String lines(Scope scope) {
        List<String> words = new ArrayList<>();
        add(words, "schemes ", scope.schemes());
        add(words, "groups ", scope.groups());
        add(words, "money from ", scope.sources().stream().map(s -> s.label()).toList());
        add(words, "schemes that are ", scope.modes().stream().map(Words::of).toList());
        add(words, "lines that are ", scope.costs().stream().map(Words::of).toList());
        add(words, "lines tagged ", scope.tags());
        return words.isEmpty() ? "" : " on " + String.join(" and ", words);
    }

    private static void add(List<String> words, String before, java.util.Collection<String> items) {
        if (!items.isEmpty()) {
            words.add(before + Names.list(items.stream().sorted().toList()));
        }
    }
}
