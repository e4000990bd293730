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
    private final Workers workers;
    private final Order order;
    private final Tally tally;
    private final Map<Integer, String> evidences = new HashMap<>();
    private @Nullable Explanations explanations;
    private @Nullable OpenWords openWords;

    Result(Wording wording, Found found, Bounds bounds, Workers workers) {
        this.wording = wording;
        this.found = found;
        this.bounds = bounds;
        this.workers = workers;
        Order[] orders = new Order[1];
        Tally[] tallies = new Tally[1];
        workers.share(2, () -> part -> {
            if (part == 0) {
                orders[0] = Order.of(found, wording);
            } else {
                tallies[0] = Tally.of(found, wording.lines(Side.LEFT), wording.lines(Side.RIGHT));
            }
        });
        order = orders[0];
        tally = tallies[0];
    }

    private Result(Result other) {
        wording = other.wording.fork();
        found = other.found;
        bounds = other.bounds;
        workers = other.workers;
        order = other.order;
        tally = other.tally;
        explanations = other.explanations();
    }

    @Override
    public Matching fork() {
        return new Result(this);
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
    public Side breakSide(int number) {
        return number < order.openLeft().length ? Side.LEFT : Side.RIGHT;
    }

    @Override
    public int breakLine(int number) {
        int lefts = order.openLeft().length;
        return number < lefts ? order.openLeft()[number] : order.openRight()[number - lefts];
    }

    @Override
    public int breakGroup(int number) {
        int group = found.groupOf(breakSide(number), breakLine(number));
        return group < 0 ? -1 : order.numberOf()[group];
    }

    @Override
    public Break lineBreak(int number) {
        Side side = breakSide(number);
        int line = breakLine(number);
        int group = found.groupOf(side, line);
        Ink miss = new Ink();
        Ink explanation = new Ink();
        if (group < 0) {
            explanation(number, explanation);
            nearestMiss(number, miss);
        }
        return new Break(
                side,
                line,
                breakAmount(number),
                breakType(number),
                breakGroup(number),
                group < 0 ? explanation.toString() : evidence(group),
                miss.toString());
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
    public void explanation(int number, Ink ink) {
        openWords().explanation(ink, breakSide(number), breakLine(number));
    }

    @Override
    public void nearestMiss(int number, Ink ink) {
        openWords().miss(ink, breakSide(number), breakLine(number));
    }

    @Override
    public Difference breakType(int number) {
        return explanations().type(breakSide(number), breakLine(number));
    }

    @Override
    public long breakAmount(int number) {
        return wording.lines(breakSide(number)).amount(breakLine(number));
    }

    private Explanations explanations() {
        Explanations known = explanations;
        if (known == null) {
            known = Explanations.of(wording, found, bounds, order, workers);
            explanations = known;
        }
        return known;
    }

    private OpenWords openWords() {
        OpenWords known = openWords;
        if (known == null) {
            known = new OpenWords(wording, found, bounds, explanations());
            openWords = known;
        }
        return known;
    }

    @Override
    public Conservation conservation(Side side) {
        return tally.conservation(side);
    }

    @Override
    public Map<Difference, Long> gap() {
        long[] gap = new long[Difference.values().length];
        boolean[] has = new boolean[gap.length];
        for (int at = 0; at < breakCount(); at++) {
            int type = breakType(at).ordinal();
            long amount = breakAmount(at);
            gap[type] = Math.addExact(gap[type], breakSide(at) == Side.LEFT ? amount : -amount);
            has[type] = true;
        }
        for (int at = 0; at < found.size(); at++) {
            if (found.difference(at) != 0 && found.status(at).closes()) {
                int type = found.type(at).ordinal();
                gap[type] = Math.addExact(gap[type], found.difference(at));
                has[type] = true;
            }
        }
        Map<Difference, Long> parts = new EnumMap<>(Difference.class);
        for (Difference type : Difference.values()) {
            if (has[type.ordinal()]) {
                parts.put(type, gap[type.ordinal()]);
            }
        }
        return parts;
    }
}
