package org.pooledfund.match;

import java.util.EnumMap;
import java.util.Map;

/** A finished run; words are made when they are asked for. */
final class Result implements Matching {
    private final RuleSet rules;
    private final Lines left;
    private final Lines right;
    private final Found found;
    private final Wording wording;
    private final Explanations explanations;
    private final Order order;
    private final Tally tally;

    Result(RuleSet rules, Lines left, Lines right, Found found, Bounds bounds) {
        this.rules = rules;
        this.left = left;
        this.right = right;
        this.found = found;
        wording = new Wording(rules, left, right, new Spellings(left.texts()));
        explanations = new Explanations(wording, found, bounds);
        order = Order.of(found, left.size(), right.size());
        tally = Tally.of(found, left, right);
    }

    @Override
    public RuleSet rules() {
        return rules;
    }

    @Override
    public Lines left() {
        return left;
    }

    @Override
    public Lines right() {
        return right;
    }

    @Override
    public int groupCount() {
        return found.size();
    }

    @Override
    public Group group(int number) {
        return new FoundGroup(found, order.groups()[number], wording);
    }

    @Override
    public int breakCount() {
        return order.openLeft().length + order.openRight().length;
    }

    @Override
    public Break lineBreak(int number) {
        boolean isLeft = number < order.openLeft().length;
        Side side = isLeft ? Side.LEFT : Side.RIGHT;
        int line = isLeft
                ? order.openLeft()[number]
                : order.openRight()[number - order.openLeft().length];
        int group = found.groupOf(side, line);
        return group < 0
                ? explanations.of(side, line, -1, "")
                : explanations.of(
                        side,
                        line,
                        order.numberOf()[group],
                        new FoundGroup(found, group, wording).evidence());
    }

    @Override
    public Conservation conservation(Side side) {
        return tally.conservation(side);
    }

    @Override
    public Map<Difference, Long> gap() {
        Map<Difference, Long> gap = new EnumMap<>(Difference.class);
        for (int at = 0; at < breakCount(); at++) {
            Break open = lineBreak(at);
            gap.merge(
                    open.type(),
                    open.side() == Side.LEFT ? open.amount() : -open.amount(),
                    Math::addExact);
        }
        for (int at = 0; at < found.size(); at++) {
            Found.What what = found.what(at);
            if (what.status().closes() && what.difference() != 0) {
                gap.merge(what.type(), what.difference(), Math::addExact);
            }
        }
        return gap;
    }
}
