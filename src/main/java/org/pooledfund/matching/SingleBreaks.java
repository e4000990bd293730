package org.pooledfund.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pooledfund.calendar.Period;
import org.pooledfund.extract.Nature;
import org.pooledfund.extract.Standing;
import org.pooledfund.money.Pence;

/** Differences seen on a line by itself. */
final class SingleBreaks {
    private final Horizon horizon;

    SingleBreaks(Horizon horizon) {
        this.horizon = horizon;
    }

    /** A partner's mark goes before every guess of ours. */
    List<BreakRule> first() {
        return List.of(SingleBreaks::disputed);
    }

    /** What speaks for itself before lines are compared with each other. */
    List<BreakRule> byNature() {
        return List.of(
                each(
                        item -> item.line().nature() == Nature.CLIENT_INCOME,
                        DifferenceType.CLIENT_INCOME,
                        item -> "The " + ledger(item) + " ledger nets off "
                                + Pence.format(item.pence()) + " that "
                                + item.line().party()
                                + "'s client paid; the other ledger does not."),
                each(
                        this::isForgottenAccrual,
                        DifferenceType.ACCRUAL_NOT_REVERSED,
                        item -> "The accrual " + item.line().reference() + " of "
                                + item.line().period().label()
                                + " was not reversed in the next period."),
                each(
                        item -> item.line().nature() == Nature.ACCRUAL,
                        DifferenceType.TIMING,
                        item -> "The accrual " + item.line().reference()
                                + " awaits its reversal in the next period."));
    }

    /** What is left, in the end, for every line. */
    List<BreakRule> last() {
        return List.of(
                each(
                        item -> item.line()
                                .date()
                                .isBefore(horizon.latest().year().firstDay()),
                        DifferenceType.PRIOR_PERIOD,
                        item -> "The document is of "
                                + Period.containing(item.line().date()).label()
                                + ", before this financial year."),
                each(
                        item -> item.line().standing() == Standing.UNMAPPED,
                        DifferenceType.UNMAPPED,
                        item -> "Code " + item.line().code() + " is in no scheme: add it to the"
                                + " codes of the source profile " + item.entry().source() + "."),
                each(
                        horizon::isStillTiming,
                        DifferenceType.TIMING,
                        item -> "Only the " + ledger(item) + " ledger has it so far; it is of "
                                + item.line().period().label()
                                + " and may yet arrive in the other."),
                each(
                        item -> item.side() == Side.PARTNER,
                        DifferenceType.MISSING_IN_POOL,
                        item -> "The pool ledger has nothing for " + name(item) + "."),
                each(
                        item -> true,
                        DifferenceType.MISSING_IN_PARTNER,
                        item -> "The partner's ledger has nothing for " + name(item) + "."));
    }

    private static List<BreakRule.Finding> disputed(OpenItems open) {
        List<BreakRule.Finding> found = new ArrayList<>();
        for (OpenItems.Group group : open.groups(
                item -> !item.reference().isEmpty() || item.line().disputed(),
                item -> item.reference().isEmpty() ? item.entry().id() : item.reference())) {
            if (group.all().stream().anyMatch(item -> item.line().disputed())) {
                found.add(new BreakRule.Finding(
                        DifferenceType.DISPUTED,
                        group.all(),
                        name(group.all().get(0)) + " is marked as disputed; it stays in the outturn"
                                + " as the pool's ledger has it."));
            }
        }
        return found;
    }

    private boolean isForgottenAccrual(Item item) {
        return item.line().nature() == Nature.ACCRUAL
                && item.line().period().monthsTo(horizon.latest()) >= 1;
    }

    private static BreakRule each(
            Predicate<Item> wanted, DifferenceType type, Function<Item, String> explanation) {
        return open -> open.where(wanted).stream()
                .map(item -> new BreakRule.Finding(type, List.of(item), explanation.apply(item)))
                .toList();
    }

    private static String ledger(Item item) {
        return item.side() == Side.PARTNER ? "partner's" : "pool's";
    }

    private static String name(Item item) {
        String reference = item.line().reference();
        String party = item.line().party();
        String what = reference.isEmpty() ? "a line without a reference" : reference;
        return party.isEmpty() ? what : what + " of " + party;
    }
}
