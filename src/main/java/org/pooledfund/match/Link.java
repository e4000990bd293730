package org.pooledfund.match;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * The hashes under which a rule looks for lines that might belong together, and those of them that
 * something asks for. Lines without a hash in common are never put together by the rule.
 */
final class Link {
    private final Compiled rule;
    private final Scope scope;
    private final Lines left;
    private final Lines right;
    private final Optional<Words> words;
    private final Set<Long> plain = new HashSet<>();
    private final Set<Long> asked = new HashSet<>();

    /** For which sides a rule is asked: nettings look at one. */
    enum Scope {
        BOTH,
        LEFT,
        RIGHT;

        boolean has(Side side) {
            return this == BOTH || this == LEFT == (side == Side.LEFT);
        }
    }

    Link(Compiled rule, Scope scope, Lines left, Lines right, Spellings spellings) {
        this.rule = rule;
        this.scope = scope;
        this.left = left;
        this.right = right;
        List<Condition.Within> within =
                Stage.isPair(rule.rule()) ? Words.references(rule.rule()) : List.of();
        words = within.isEmpty()
                ? Optional.empty()
                : Optional.of(new Words(within.get(0), spellings));
    }

    private long plainHash(Side side, int line) {
        boolean isFirst = scope != Scope.BOTH || side == Side.LEFT;
        Lines lines = side == Side.LEFT ? left : right;
        return Stage.isPair(rule.rule())
                ? rule.hash(isFirst, lines, line)
                : rule.keyHash(isFirst, lines, line);
    }

    /** From now on asks for all that might belong to a line. */
    void ask(Side side, int line) {
        long hash = scope.has(side) ? plainHash(side, line) : 0;
        if (hash != 0) {
            plain.add(hash);
            each(side, line, hash, asked::add);
        }
    }

    /** Whether a line might belong to one that was asked for. */
    boolean isAsked(Side side, int line) {
        if (plain.isEmpty() || !scope.has(side)) {
            return false;
        }
        long hash = plainHash(side, line);
        if (hash == 0 || !plain.contains(hash)) {
            return false;
        }
        boolean[] is = new boolean[1];
        each(side, line, hash, one -> is[0] |= asked.contains(one));
        return is[0];
    }

    private void each(Side side, int line, long hash, LongConsumer to) {
        Lines lines = side == Side.LEFT ? left : right;
        words.ifPresentOrElse(of -> of.hashes(side, lines, line, hash, to), () -> to.accept(hash));
    }
}
