package org.pooledfund.match;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A finished run; words are made when they are asked for. */
final class Result implements Matching {
    private final Found found;
    private final Wording wording;
    private final Explanations explanations;
    private final Order order;
    private final Tally tally;
    private final @Nullable Difference[] types;

    Result(Wording wording, Found found, Bounds bounds) {
        this.wording = wording;
        this.found = found;
        explanations = new Explanations(wording, found, bounds);
        order = Order.of(found, left().size(), right().size());
        tally = Tally.of(found, left(), right());
        types = new Difference[breakCount()];
    }

    @Override
    public RuleSet rules() {
        return wording.rules();
    }

    @Override
    public Lines left() {
        return wording.lines(Side.LEFT);
    }

    @Override
    public Lines right() {
        return wording.lines(Side.RIGHT);
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
        Side side = side(number);
        int line = line(number);
        int group = found.groupOf(side, line);
        Break open = group < 0
                ? explanations.of(side, line, -1, "")
                : explanations.of(
                        side,
                        line,
                        order.numberOf()[group],
                        new FoundGroup(found, group, wording).evidence());
        types[number] = open.type();
        return open;
    }

    private Side side(int number) {
        return number < order.openLeft().length ? Side.LEFT : Side.RIGHT;
    }

    private int line(int number) {
        int lefts = order.openLeft().length;
        return number < lefts ? order.openLeft()[number] : order.openRight()[number - lefts];
    }

    /** Its type; found once, for it takes a search for the nearest miss. */
    private Difference type(int number) {
        Difference known = types[number];
        return known == null ? lineBreak(number).type() : known;
    }

    @Override
    public Conservation conservation(Side side) {
        return tally.conservation(side);
    }

    @Override
    public Map<Difference, Long> gap() {
        Map<Difference, Long> gap = new EnumMap<>(Difference.class);
        for (int at = 0; at < breakCount(); at++) {
            Side side = side(at);
            long amount = wording.lines(side).amount(line(at));
            gap.merge(type(at), side == Side.LEFT ? amount : -amount, Math::addExact);
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
