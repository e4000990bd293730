package org.pooledfund.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rule made ready for the lines of a run.
 *
 * @param number its place in the rule set
 * @param coincidence for rules that must not confirm accidents
 */
record Compiled(int number, Rule rule, Key key, PairTest test, Optional<Coincidence> coincidence) {

    /**
     * The same for a thread of its own; valid as long as nothing else is spelled here, and for
     * lines whose keys are spelled.
     */
    Compiled fork() {
        return new Compiled(number, rule, key, test.fork(), coincidence);
    }

    /** How a field is made alike. */
    Spelling spelling(Normal normal) {
        return test.spelling(normal);
    }

    /** An accident as likely as this is no evidence at all. */
    private static final double LIKELY = 0.5;

    /** Left total minus right total. */
    long difference(int[] lefts, int[] rights) {
        return test.total(true, lefts) - test.total(false, rights);
    }

    /** Strongest evidence first; what is doubted comes after what is not, rule by rule. */
    int rank(boolean isDoubted) {
        return 2 * number + (isDoubted ? 1 : 0);
    }

    /** Whether only equal amounts, or equal but for the sign, are candidates. */
    boolean comparesExactly() {
        return rule.tests().amounts() instanceof Amounts.Equal
                || rule.tests().amounts() instanceof Amounts.Opposite;
    }

    /** The hash of a line among those that can be candidates of each other; 0 if it is none. */
    long hash(boolean isFirst, Lines lines, int line) {
        long hash = keyHash(isFirst, lines, line);
        if (hash == 0 || !comparesExactly()) {
            return hash;
        }
        boolean isTurned = !isFirst && rule.tests().amounts() instanceof Amounts.Opposite;
        long mixed = Hash.mix(hash, isTurned ? -lines.amount(line) : lines.amount(line));
        return mixed == 0 ? 1 : mixed;
    }

    /** The hash of a line's key alone; 0 if the rule does not look at it. */
    long keyHash(boolean isFirst, Lines lines, int line) {
        return test.covers(lines.traits(line)) ? key.hash(isFirst, line) : 0;
    }

    /** The open lines of two sides that have a key in common, key by key. */
    List<Bucket> byKey(Lines first, int[] openFirst, Lines second, int[] openSecond) {
        Buckets buckets = new Buckets(
                keyHashes(true, first, openFirst), keyHashes(false, second, openSecond));
        List<Bucket> both = new ArrayList<>();
        for (int at = 0; at < buckets.size(); at++) {
            if (buckets.secondCount(at) > 0) {
                both.add(
                        new Bucket(buckets.firsts(at, openFirst), buckets.seconds(at, openSecond)));
            }
        }
        return both;
    }

    private long[] keyHashes(boolean isFirst, Lines lines, int[] open) {
        long[] hashes = new long[open.length];
        for (int at = 0; at < open.length; at++) {
            hashes[at] = keyHash(isFirst, lines, open[at]);
        }
        return hashes;
    }

    /** The hash of each of some lines, as {@link #hash}. */
    long[] hashes(boolean isFirst, Lines lines, int[] of) {
        long[] hashes = new long[of.length];
        for (int at = 0; at < of.length; at++) {
            hashes[at] = hash(isFirst, lines, of[at]);
        }
        return hashes;
    }

    /** Lines of both sides with one key. */
    record Bucket(int[] first, int[] second) {}

    /** Whether an amount comes so often that partners of it would be accidents. */
    boolean isCommon(int first, long amount) {
        return coincidence.isPresent() && coincidence.get().expected(first, amount) >= LIKELY;
    }
}
