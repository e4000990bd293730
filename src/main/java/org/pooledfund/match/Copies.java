package org.pooledfund.match;

import java.util.Arrays;
import java.util.Optional;

/**
 * Sets aside lines that look like documents posted twice: a line of the same reference and amount,
 * posted in the same four weeks, is matched already, and so is its partner. No weaker evidence may
 * take such a line: it would hide that something may have been paid twice.
 */
final class Copies {
    /** Days apart; less than the shortest month, so that monthly amounts are no copies. */
    private static final int DAYS = 27;

    /** Pairs of one key that are looked at; lines of larger ones are not set aside. */
    private static final long MOST = 1_000_000;

    private final Compiled rule;
    private final Lines left;
    private final Lines right;
    private final Found found;

    Copies(Compiled rule, Lines left, Lines right, Found found) {
        this.rule = rule;
        this.left = left;
        this.right = right;
        this.found = found;
    }

    /** Looks through the free lines of a side; changes nothing that the other side's turn asks. */
    void setAside(Side side) {
        int[] free = lines(side, Optional.empty());
        Optional<Sieve> amounts = Optional.of(amounts(side, free));
        setAside(side, free, lines(side, amounts), lines(side.other(), amounts));
    }

    private Sieve amounts(Side side, int[] free) {
        Sieve amounts = new Sieve(free.length);
        for (int line : free) {
            amounts.add(hash(side, line));
        }
        return amounts;
    }

    private long hash(Side side, int line) {
        return Hash.mix(1, of(side).amount(line)) | 2;
    }

    private Lines of(Side side) {
        return side == Side.LEFT ? left : right;
    }

    private void setAside(Side side, int[] free, int[] twins, int[] partners) {
        long[] hashes = hashes(side, free);
        Buckets own = new Buckets(hashes, hashes(side, twins));
        Buckets others = new Buckets(hashes, hashes(side.other(), partners));
        for (int bucket = 0; bucket < own.size(); bucket++) {
            long pairs = (long) own.firstCount(bucket)
                    * (own.secondCount(bucket) + others.secondCount(bucket));
            if (own.secondCount(bucket) == 0 || others.secondCount(bucket) == 0 || pairs > MOST) {
                continue;
            }
            for (int at = 0; at < own.firstCount(bucket); at++) {
                int line = free[own.first(bucket, at)];
                if (hasTwin(side, line, own, bucket, twins)
                        && hasPartner(side, line, others, bucket, partners)) {
                    found.setAside(side, line);
                }
            }
        }
    }

    private boolean hasTwin(Side side, int line, Buckets own, int bucket, int[] twins) {
        Lines lines = of(side);
        for (int at = 0; at < own.secondCount(bucket); at++) {
            int twin = twins[own.second(bucket, at)];
            if (Math.abs((long) lines.epochDay(line) - lines.epochDay(twin)) <= DAYS) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPartner(Side side, int line, Buckets others, int bucket, int[] partners) {
        for (int at = 0; at < others.secondCount(bucket); at++) {
            int partner = partners[others.second(bucket, at)];
            boolean isLeft = side == Side.LEFT;
            PairTest.Answer answer =
                    rule.test().answer(isLeft ? line : partner, isLeft ? partner : line);
            if (answer == PairTest.Answer.YES) {
                return true;
            }
        }
        return false;
    }

    /** Lines that are free, or those matched with lines of the other side and of some amounts. */
    private int[] lines(Side side, Optional<Sieve> amounts) {
        int[] lines = new int[of(side).size()];
        int size = 0;
        for (int line = 0; line < lines.length; line++) {
            if (amounts.isEmpty()
                    ? found.isFree(side, line)
                    : amounts.get().mayHave(hash(side, line)) && found.isMatched(side, line)) {
                lines[size++] = line;
            }
        }
        return Arrays.copyOf(lines, size);
    }

    private long[] hashes(Side side, int[] lines) {
        return rule.hashes(side == Side.LEFT, of(side), lines);
    }
}
