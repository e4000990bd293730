package org.pooledfund.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds, for an open line, the line of the other side that came nearest to a match. */
final class NearestMiss {
    private static final Normal[] ALIKE = {Normal.REFERENCE, Normal.NAME};

    private final Wording wording;
    private final Found found;
    private final Side side;
    private @Nullable List<Neighbours> indexes;

    /** For open lines of one side. */
    NearestMiss(Wording wording, Found found, Side side) {
        this.wording = wording;
        this.found = found;
        this.side = side;
    }

    /**
     * The nearest line.
     *
     * @param line of the other side
     * @param isReference whether it has the same reference
     * @param isTaken whether it is matched with another
     * @param words what spoke against it
     */
    record Miss(int line, boolean isReference, boolean isTaken, String words) {}

    private record Candidate(int line, Failures failures, boolean isTaken, long units, int days) {
        int weight() {
            return failures.weight() + (isTaken ? 1 : 0);
        }

        boolean isBetterThan(@Nullable Candidate other) {
            if (other == null || weight() != other.weight()) {
                return other == null || weight() < other.weight();
            }
            if (units != other.units) {
                return units < other.units;
            }
            return days != other.days ? days < other.days : line < other.line;
        }
    }

    Optional<Miss> of(int line) {
        Lines own = wording.lines(side);
        Set<Integer> near = new LinkedHashSet<>();
        int day = own.epochDay(line);
        List<Neighbours> all = indexes();
        for (int at = 0; at < all.size(); at++) {
            near.addAll(all.get(at).near(hash(own, line, at), day));
        }
        Candidate best = null;
        for (int other : near) {
            for (Rule rule : wording.pairRules()) {
                int limit = best == null ? Integer.MAX_VALUE : best.weight();
                Candidate candidate = candidate(line, other, rule, limit);
                best = candidate.isBetterThan(best) ? candidate : best;
            }
        }
        return Optional.ofNullable(best).map(candidate -> miss(line, candidate));
    }

    private Candidate candidate(int line, int other, Rule rule, int limit) {
        Lines own = wording.lines(side);
        Lines others = wording.lines(side.other());
        int group = found.groupOf(side.other(), other);
        boolean isLeft = side == Side.LEFT;
        return new Candidate(
                other,
                Failures.of(wording, rule, isLeft ? line : other, isLeft ? other : line, limit),
                group >= 0 && found.status(group).closes(),
                Math.abs(own.amount(line) - others.amount(other)),
                Math.abs(own.epochDay(line) - others.epochDay(other)));
    }

    private Miss miss(int line, Candidate candidate) {
        Side other = side.other();
        List<String> against = new ArrayList<>();
        if (!candidate.failures.words().isEmpty()) {
            against.add(candidate.failures.words());
        }
        if (candidate.isTaken) {
            int group = found.groupOf(other, candidate.line);
            int[] with = side == Side.LEFT ? found.left(group) : found.right(group);
            against.add(
                    with.length == 0
                            ? "it is netted"
                            : "it is matched with " + wording.names(side, with));
        }
        if (against.isEmpty()) {
            against.add("another answer is as good or better");
        }
        Lines own = wording.lines(side);
        long reference = hash(own, line, 0);
        boolean isReference =
                reference != 0 && reference == hash(wording.lines(other), candidate.line, 0);
        return new Miss(
                candidate.line,
                isReference,
                candidate.isTaken,
                wording.line(other, candidate.line) + " by rule "
                        + candidate.failures.rule().name() + ": " + String.join("; ", against));
    }

    private List<Neighbours> indexes() {
        List<Neighbours> known = indexes;
        if (known == null) {
            Lines others = wording.lines(side.other());
            known = new ArrayList<>();
            for (int kind = 0; kind <= ALIKE.length; kind++) {
                long[] hashes = new long[others.size()];
                for (int line = 0; line < hashes.length; line++) {
                    hashes[line] = hash(others, line, kind);
                }
                known.add(new Neighbours(others, hashes));
            }
            indexes = known;
        }
        return known;
    }

    /** By reference; by counterparty and amount; by amount alone. */
    private long hash(Lines lines, int line, int kind) {
        long amount = Hash.mix(kind, lines.amount(line)) | 2;
        if (kind == ALIKE.length) {
            return amount;
        }
        Field field = kind == 0 ? Field.REFERENCE : Field.COUNTERPARTY;
        int text = wording.spellings().of(ALIKE[kind]).of(lines.numbers(field)[line]);
        if (text == 0) {
            return 0;
        }
        return kind == 0 ? Hash.mix(kind, text) | 2 : Hash.mix(amount, text) | 2;
    }
}
