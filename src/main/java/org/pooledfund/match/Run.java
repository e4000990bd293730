package org.pooledfund.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One matching of two sides: rule after rule, pairs that follow one another together. */
final class Run {
    private final RuleSet rules;
    private final Lines left;
    private final Lines right;
    private final Workers workers;
    private final Found found;
    private final Spellings spellings;
    private final Bounds bounds = new Bounds();
    private final BitSet lookedLeft = new BitSet();
    private final BitSet lookedRight = new BitSet();
    private Optional<Affected> affected = Optional.empty();
    private @Nullable Rarity rarity;

    Run(RuleSet rules, Lines left, Lines right, Workers workers) {
        this.workers = workers;
        this.rules = rules;
        this.left = left;
        this.right = right;
        found = new Found(left.size(), right.size());
        spellings = new Spellings(left.texts());
    }

    /** Matches all lines. */
    Result result() {
        return run(Optional.empty());
    }

    /** Matches what an earlier result does not settle. */
    Result after(Result result) {
        return run(Optional.of(new Earlier(result, left, right)));
    }

    private Result run(Optional<Earlier> earlier) {
        List<Stage> stages = Stage.of(rules.rules());
        for (int number = 0; number < stages.size(); number++) {
            Stage stage = stages.get(number);
            bounds.begin(number);
            if (stage.isOfCopies()) {
                setAside(stage);
            } else {
                int at = number;
                affected = earlier.map(before -> affected(before, at, stage));
                affected.ifPresent(lines -> lines.copyOthers(bounds));
                apply(stage.from(), stage.to(), rules.rules().get(stage.from()));
            }
        }
        return new Result(new Wording(rules, left, right, spellings), found, bounds, workers);
    }

    /** How many lines were matched by any stage. */
    int looked() {
        return lookedLeft.cardinality() + lookedRight.cardinality();
    }

    private Affected affected(Earlier earlier, int number, Stage stage) {
        int[] sizes = {left.size(), right.size()};
        List<Rule> of = rules.rules().subList(stage.from(), stage.to());
        if (of.stream().anyMatch(rule -> Stage.isPair(rule) && rule.verdict().oneIn() > 0)) {
            return Affected.all(earlier, number, found, sizes);
        }
        List<Link> links = new ArrayList<>();
        for (int rule = stage.from(); rule < stage.to(); rule++) {
            if (rules.rules().get(rule).method() instanceof Method.Netting) {
                links.add(link(compiled(rule, left, left), Link.Scope.LEFT));
                links.add(link(compiled(rule, right, right), Link.Scope.RIGHT));
            } else {
                links.add(link(compiled(rule, left, right), Link.Scope.BOTH));
            }
        }
        return Affected.of(earlier, number, found, links, sizes);
    }

    private Link link(Compiled rule, Link.Scope scope) {
        return new Link(rule, scope, left, right, spellings);
    }

    private void setAside(Stage stage) {
        for (int rule = stage.from(); rule < stage.to(); rule++) {
            if (Stage.findsCopies(rules.rules().get(rule))) {
                setAside(rule);
            }
        }
    }

    /** Each side by itself. Who shares the work spells for himself. */
    private void setAside(int rule) {
        Side[] sides = Side.values();
        workers.share(sides.length, () -> {
            Copies copies = new Copies(apart(rule), left, right, found);
            return part -> copies.setAside(sides[part]);
        });
    }

    private void apply(int number, int end, Rule rule) {
        switch (rule.method()) {
            case Method.Netting netting -> {
                net(number, Side.LEFT);
                net(number, Side.RIGHT);
            }
            case Method.Group group ->
                write(new Grouping(compiled(number, left, right), left, right)
                        .drafts(group.shape(), open(Side.LEFT), open(Side.RIGHT), workers));
            case Method.Subset subset ->
                write(new Subsets(compiled(number, left, right), left, right)
                        .drafts(subset, open(Side.LEFT), open(Side.RIGHT), workers));
            case Method.Pair pair -> pairs(number, end);
        }
    }

    private void write(List<Draft> drafts) {
        drafts.forEach(draft -> draft.write(found, bounds));
    }

    private void pairs(int from, int to) {
        List<Compiled> block = new ArrayList<>();
        for (int rule = from; rule < to; rule++) {
            block.add(compiled(rule, left, right));
        }
        new Exact(block.get(0), () -> apart(from), left, right, workers)
                .settle(open(Side.LEFT), open(Side.RIGHT), found);
        int[][] open = {open(Side.LEFT), open(Side.RIGHT)};
        Nodes[] nodes = new Nodes[open.length];
        workers.share(
                nodes.length,
                () -> part -> nodes[part] = part == 0
                        ? Nodes.of(Side.LEFT, left, open[part])
                        : Nodes.of(Side.RIGHT, right, open[part]));
        solve(block, nodes[0], nodes[1]);
    }

    /** An amount and its reversal: the positive lines of a side with the negative. */
    private void net(int number, Side side) {
        Lines lines = side == Side.LEFT ? left : right;
        Compiled compiled = compiled(number, lines, lines);
        int[] open = open(side);
        solve(
                List.of(compiled),
                Nodes.of(side, lines, signed(compiled, lines, open, 1)),
                Nodes.of(side, lines, signed(compiled, lines, open, -1)));
    }

    /** The lines that a rule looks at whose amounts have a sign. */
    private static int[] signed(Compiled rule, Lines lines, int[] of, int sign) {
        int[] signed = new int[of.length];
        int size = 0;
        for (int line : of) {
            if (rule.test().covers(lines.traits(line)) && Long.signum(lines.amount(line)) == sign) {
                signed[size++] = line;
            }
        }
        return Arrays.copyOf(signed, size);
    }

    private void solve(List<Compiled> block, Nodes first, Nodes second) {
        Map<Integer, Compiled> byNumber = new HashMap<>();
        block.forEach(rule -> byNumber.put(rule.number(), rule));
        new PairBlock(block, first, second)
                .solve(
                        new Settling(new Closing(byNumber, first, second, found)),
                        spellings,
                        bounds,
                        workers);
    }

    private Compiled compiled(int number, Lines first, Lines second) {
        return compiled(number, first, second, spellings);
    }

    /** A rule of pairs for one who shares the work. */
    private Compiled apart(int number) {
        return compiled(number, left, right, spellings.fork());
    }

    private Compiled compiled(int number, Lines first, Lines second, Spellings spelled) {
        Rule rule = rules.rules().get(number);
        Key key = new Key(rule, first, second, spelled);
        return new Compiled(
                number,
                rule,
                key,
                new PairTest(rule, first, second, spelled),
                rule.verdict().oneIn() == 0
                        ? Optional.empty()
                        : Optional.of(new Coincidence(rule, this::rarity, key, second)));
    }

    private Rarity rarity() {
        Rarity known = rarity;
        if (known == null) {
            known = new Rarity(left, right, workers);
            rarity = known;
        }
        return known;
    }

    private int[] open(Side side) {
        int size = (side == Side.LEFT ? left : right).size();
        BitSet looked = side == Side.LEFT ? lookedLeft : lookedRight;
        int[] open = new int[size];
        int count = 0;
        for (int line = 0; line < size; line++) {
            if (found.isFree(side, line) && isAffected(side, line)) {
                looked.set(line);
                open[count++] = line;
            }
        }
        return Arrays.copyOf(open, count);
    }

    private boolean isAffected(Side side, int line) {
        return affected.isEmpty() || affected.get().has(side, line);
    }
}
