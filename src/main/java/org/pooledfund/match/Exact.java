package org.pooledfund.match;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * The first rule's pairs that nobody contests, straight from the lines: most of a ledger. Settles
 * nothing that {@link PairBlock} would not settle in the same way.
 */
final class Exact {
    /** Hashes are looked at in so many parts, by their last bits. */
    private static final int PARTS = 8;

    private static final int NONE = -1;

    private final Compiled rule;
    private final Supplier<Compiled> apart;
    private final Lines left;
    private final Lines right;
    private final Workers workers;

    /**
     * Of a rule.
     *
     * @param apart the same rule for each who shares the work
     */
    Exact(Compiled rule, Supplier<Compiled> apart, Lines left, Lines right, Workers workers) {
        boolean isAsWritten = rule.key().isAsWritten();
        this.workers = isAsWritten ? workers : Workers.ALONE;
        this.apart = isAsWritten ? apart : () -> rule;
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
        int[] partners = new int[openLeft.length];
        Arrays.fill(partners, NONE);
        workers.share(PARTS, () -> {
            PairTest test = apart.get().test();
            return part -> {
                Lonely lonely = new Lonely(hashes, part, PARTS);
                for (int slot = 0; slot < lonely.slots(); slot++) {
                    int a = lonely.first(slot);
                    int b = lonely.second(slot);
                    if (a >= 0
                            && b >= 0
                            && test.answer(openLeft[a], openRight[b]) == PairTest.Answer.YES) {
                        partners[a] = b;
                    }
                }
            };
        });
        for (int a = 0; a < partners.length; a++) {
            if (partners[a] != NONE) {
                pair(openLeft[a], openRight[partners[a]], found);
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
