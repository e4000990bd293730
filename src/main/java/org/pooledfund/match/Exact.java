package org.pooledfund.match;

/**
 * The first rule's pairs that nobody contests, straight from the lines: most of a ledger. Settles
 * nothing that {@link PairBlock} would not settle in the same way.
 */
final class Exact {
    private final Compiled rule;
    private final Lines left;
    private final Lines right;
    private final Workers workers;

    Exact(Compiled rule, Lines left, Lines right, Workers workers) {
        this.workers = rule.key().isAsWritten() ? workers : Workers.ALONE;
        this.rule = rule;
        this.left = left;
        this.right = right;
    }

    /** Whether the rule's verdict on a lonely pair needs nothing but the pair. */
    private boolean isPlain() {
        Verdict verdict = rule.rule().verdict();
        return verdict.outcome() == Verdict.Outcome.CONFIRM
                && verdict.oneIn() == 0
                && !verdict.unlessOpenAlike()
                && !rule.key().isEmpty()
                && rule.rule().tests().conditions().stream()
                        .noneMatch(Condition.Within.class::isInstance);
    }

    void settle(int[] openLeft, int[] openRight, Found found) {
        if (!isPlain()) {
            return;
        }
        long[][] hashes = new long[2][];
        workers.share(
                hashes.length,
                () -> part -> hashes[part] = part == 0
                        ? rule.hashes(true, left, openLeft)
                        : rule.hashes(false, right, openRight));
        settle(new Buckets(hashes[0], hashes[1]), openLeft, openRight, found);
    }

    private void settle(Buckets buckets, int[] openLeft, int[] openRight, Found found) {
        for (int bucket = 0; bucket < buckets.size(); bucket++) {
            if (buckets.firstCount(bucket) == 1 && buckets.secondCount(bucket) == 1) {
                int a = openLeft[buckets.first(bucket, 0)];
                int b = openRight[buckets.second(bucket, 0)];
                if (rule.test().answer(a, b) == PairTest.Answer.YES) {
                    pair(a, b, found);
                }
            }
        }
    }

    private void pair(int a, int b, Found found) {
        long difference = left.amount(a) - right.amount(b);
        Difference type = Closing.type(
                rule.rule(), Status.CONFIRMED, difference, left.month(a) == right.month(b));
        boolean isCarried =
                difference != 0 && rule.rule().tests().amounts() instanceof Amounts.Residual;
        found.pair(
                a,
                b,
                new Found.What(rule.number(), Status.CONFIRMED, type, difference, isCarried),
                Note.NONE);
    }
}
