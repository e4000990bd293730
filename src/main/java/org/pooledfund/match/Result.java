package org.pooledfund.match;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A finished run; words are made when they are asked for. */
final class Result implements Matching {
    private static final int LARGE = 100;

    private final Found found;
    private final Wording wording;
    private final Bounds bounds;
    private final Order order;
    private final Tally tally;
    private final Map<Integer, String> evidences = new HashMap<>();
    private @Nullable Explanations explanations;

    Result(Wording wording, Found found, Bounds bounds) {
        this.wording = wording;
        this.found = found;
        this.bounds = bounds;
        order = Order.of(found, left().size(), right().size());
        tally = Tally.of(found, left(), right());
    }

    Found found() {
        return found;
    }

    Bounds bounds() {
        return bounds;
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
        if (group < 0) {
            return explanations().of(side, line);
        }
        String evidence = evidence(group);
        return new Break(
                side,
                line,
                breakAmount(number),
                explanations().type(side, line),
                order.numberOf()[group],
                evidence,
                "");
    }

    /** Why a group belongs together; that of a large one is kept, for each line asks for it. */
    private String evidence(int group) {
        String known = evidences.get(group);
        if (known == null) {
            known = new FoundGroup(found, group, wording).evidence();
            if (found.size(group) > LARGE) {
                evidences.put(group, known);
            }
        }
        return known;
    }

    @Override
    public Difference breakType(int number) {
        return explanations().type(side(number), line(number));
    }

    @Override
    public long breakAmount(int number) {
        return wording.lines(side(number)).amount(line(number));
    }

    private Explanations explanations() {
        Explanations known = explanations;
        if (known == null) {
            known = new Explanations(wording, found, bounds, order);
            explanations = known;
        }
        return known;
    }

    private Side side(int number) {
        return number < order.openLeft().length ? Side.LEFT : Side.RIGHT;
    }

    private int line(int number) {
        int lefts = order.openLeft().length;
        return number < lefts ? order.openLeft()[number] : order.openRight()[number - lefts];
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
            long amount = breakAmount(at);
            gap.merge(breakType(at), side == Side.LEFT ? amount : -amount, Math::addExact);
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
