package org.pooledfund.matching;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pooledfund.extract.LikelyScheme;
import org.pooledfund.match.Field;
import org.pooledfund.match.Lines;
import org.pooledfund.match.Trait;
import org.pooledfund.money.Pence;

/** Says of open lines why they are open, in the fund's words. */
final class Reasons {
    private static final DateTimeFormatter LONG_DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Comparison comparison;
    private final Horizon horizon;

    Reasons(Comparison comparison, Horizon horizon) {
        this.comparison = comparison;
        this.horizon = horizon;
    }

    /** The lines of a match that is not closed. */
    Break of(Match match) {
        List<Item> items = new ArrayList<>();
        for (Side side : Side.values()) {
            for (int line : match.lines(side)) {
                items.add(comparison.item(side, line));
            }
        }
        DifferenceType type = match.type();
        List<String> outside = match.outside();
        String explanation = withoutStop(type.meaning()) + ": " + match.evidence()
                + (outside.isEmpty()
                        ? "."
                        : "; outside the pool: " + String.join(", ", outside)
                                + ". A journal must move it.");
        return new Break(
                new Break.Reason(type, explanation, "", Optional.empty()),
                items,
                horizon.ageDays(items),
                match.number());
    }

    private static String withoutStop(String sentence) {
        return sentence.substring(0, sentence.length() - 1);
    }

    /** A line by itself; nothing if it is in a match or outside the pool. */
    Optional<Break> ofLine(org.pooledfund.match.Break open) {
        Side side = Side.of(open.side());
        if (open.group() >= 0 || comparison.isOutside(side, open.line())) {
            return Optional.empty();
        }
        Item item = comparison.item(side, open.line());
        DifferenceType type = type(open, item);
        Optional<LikelyScheme> likely = type == DifferenceType.UNMAPPED
                ? comparison.book().likelyScheme(item.id())
                : Optional.empty();
        String explanation = explanation(type, open, item)
                + likely.map(scheme -> " It seems to belong to " + scheme.scheme() + ": "
                                + scheme.because() + ".")
                        .orElse("");
        List<Item> items = List.of(item);
        return Optional.of(new Break(
                new Break.Reason(
                        type,
                        explanation,
                        EvidenceWords.of(open.nearestMiss()),
                        likely.map(LikelyScheme::scheme)),
                items,
                horizon.ageDays(items),
                -1));
    }

    /** What the engine says, but for what only time can tell. */
    private DifferenceType type(org.pooledfund.match.Break open, Item item) {
        DifferenceType type = DifferenceType.of(open.type());
        return switch (type) {
            case ACCRUAL_NOT_REVERSED -> accrual(item);
            case MISSING_IN_POOL, MISSING_IN_PARTNER ->
                horizon.isStillTiming(item.period()) ? DifferenceType.TIMING : type;
            default -> type;
        };
    }

    /** A reversal alone in April takes back an accrual of last year. */
    private DifferenceType accrual(Item item) {
        if (item.pence() < 0) {
            return item.period().number() == 1
                    ? DifferenceType.PRIOR_PERIOD
                    : DifferenceType.UNEXPLAINED;
        }
        return item.period().monthsTo(horizon.latest()) >= 1
                ? DifferenceType.ACCRUAL_NOT_REVERSED
                : DifferenceType.TIMING;
    }

    private String explanation(DifferenceType type, org.pooledfund.match.Break open, Item item) {
        Lines lines = comparison.lines(item.side());
        String ledger = item.side() == Side.PARTNER ? "partner's" : "pool's";
        String name = name(lines, open.line());
        boolean isAccrual = lines.has(open.line(), Trait.ACCRUAL);
        return switch (type) {
            case DISPUTED ->
                name + " is marked as disputed; it stays in the outturn as the pool's ledger has"
                        + " it.";
            case CLIENT_INCOME ->
                "The " + ledger + " ledger nets off " + Pence.format(Math.abs(item.pence()))
                        + " that "
                        + party(lines, open.line())
                        + "'s client paid; the other ledger does not.";
            case ACCRUAL_NOT_REVERSED ->
                "The accrual " + name + " of " + item.period().label()
                        + " was not reversed in the next period.";
            case TIMING ->
                isAccrual
                        ? "The accrual " + name + " awaits its reversal in the next period."
                        : "Only the " + ledger + " ledger has it so far; it is of "
                                + item.period().label() + " and may yet arrive in the other.";
            case DUPLICATE ->
                "The " + ledger + " ledger has " + name + " more than once, with the same amount.";
            case PRIOR_PERIOD ->
                isAccrual
                        ? name + " takes back an accrual that these ledgers do not have, so it is"
                                + " likely of last year."
                        : "The document " + name + " is of " + LONG_DAY.format(item.date())
                                + ", before this financial year.";
            case UNMAPPED -> comparison.book().codeWords(item.id());
            case MISSING_IN_POOL -> "The pool's ledger has nothing for " + name + ".";
            case MISSING_IN_PARTNER -> "The partner's ledger has nothing for " + name + ".";
            default ->
                isAccrual
                        ? name + " takes back an accrual that the " + ledger
                                + " ledger does not have."
                        : name + ": " + bound(open, type);
        };
    }

    /** A bound of the search that was met is in the engine's own words. */
    private static String bound(org.pooledfund.match.Break open, DifferenceType type) {
        String engine = open.type().meaning();
        return type.meaning()
                + (open.explanation().startsWith(engine)
                        ? open.explanation().substring(engine.length())
                        : "");
    }

    private static String party(Lines lines, int line) {
        String party = lines.text(line, Field.COUNTERPARTY);
        return party.isEmpty() ? "somebody" : party;
    }

    private static String name(Lines lines, int line) {
        String reference = lines.text(line, Field.REFERENCE);
        String party = lines.text(line, Field.COUNTERPARTY);
        String what = reference.isEmpty() ? "a line without a reference" : reference;
        return party.isEmpty() ? what : what + " of " + party;
    }
}
