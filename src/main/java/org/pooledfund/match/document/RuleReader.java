package org.pooledfund.match.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pooledfund.document.Section;
import org.pooledfund.match.Condition;
import org.pooledfund.match.Difference;
import org.pooledfund.match.Field;
import org.pooledfund.match.Margin;
import org.pooledfund.match.Method;
import org.pooledfund.match.Periods;
import org.pooledfund.match.Rule;
import org.pooledfund.match.Scope;
import org.pooledfund.match.Shape;
import org.pooledfund.match.Side;
import org.pooledfund.match.SubsetLimits;
import org.pooledfund.match.Tests;
import org.pooledfund.match.Trait;
import org.pooledfund.match.Verdict;
import org.pooledfund.problem.Problem;

/** Reads one rule. */
final class RuleReader {
    private static final int MOST_LINES = 40;
    private static final int RAREST = 1_000_000_000;

    private final Normals normals;
    private final Units units;
    private final AmountsReader amounts;

    RuleReader(Normals normals, Units units) {
        this.normals = normals;
        this.units = units;
        this.amounts = new AmountsReader(units);
    }

    private enum Way {
        PAIR,
        NETTING,
        GROUP,
        SUBSET
    }

    Rule rule(Section part) {
        String name = part.text("rule", "its name, in small letters with hyphens");
        if (!name.isEmpty() && !name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            part.wrong(
                    "rule",
                    Problem.FIELD_NEEDS,
                    "'" + name + "' cannot name a rule",
                    "Write small letters and hyphens, such as same-reference.");
        }
        return new Rule(
                name,
                new Scope(traits(part, "with"), traits(part, "without")),
                method(part),
                new Tests(
                        conditions(part),
                        amounts.amounts(part, "amounts"),
                        amounts.days(part),
                        Normals.choice(part, "periods", Periods.class, Periods.ANY)),
                verdict(part));
    }

    private static Set<Trait> traits(Section part, String name) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        part.values(name).forEach(field -> field.choice(Trait.class).ifPresent(traits::add));
        return traits;
    }

    private static Method method(Section part) {
        Way way = Normals.need(part, "method", "pair, netting, group or subset", Way.PAIR);
        if (way != Way.SUBSET && part.isPart("subset")) {
            limits(part);
            part.wrong(
                    "subset",
                    Problem.FIELD_NEEDS,
                    "only the method subset has these",
                    "Write method: subset, or drop them.");
        }
        return switch (way) {
            case PAIR -> new Method.Pair();
            case NETTING -> new Method.Netting();
            case GROUP -> new Method.Group(shape(part));
            case SUBSET -> new Method.Subset(shape(part), limits(part));
        };
    }

    private static Shape shape(Section part) {
        return Normals.need(
                part, "shape", "one-to-many, many-to-one or many-to-many", Shape.MANY_TO_MANY);
    }

    private static SubsetLimits limits(Section part) {
        Optional<Section> limits = part.needPart("subset", "smallest, largest and pool");
        int smallest = limit(limits, "smallest", "the fewest lines of a subset");
        int largest = limit(limits, "largest", "the most lines of a subset");
        int pool = limit(limits, "pool", "the most open lines that are searched");
        if (largest < smallest || pool < largest) {
            limits.ifPresent(section -> section.wrong(
                    "largest",
                    Problem.FIELD_NEEDS,
                    "subsets of " + smallest + " to " + largest + " of " + pool + " lines",
                    "Smallest must not be above largest, nor largest above pool."));
            return new SubsetLimits(1, 1, 1);
        }
        return new SubsetLimits(smallest, largest, pool);
    }

    private static int limit(Optional<Section> limits, String name, String what) {
        return limits.flatMap(section -> section.need(name, what))
                .flatMap(field -> field.whole(1, MOST_LINES))
                .orElse(1);
    }

    private List<Condition> conditions(Section part) {
        List<Condition> conditions = new ArrayList<>();
        for (Section equal : part.parts("equal")) {
            Field field = normals.field(equal, "field", "which field must be the same");
            conditions.add(new Condition.Equal(
                    field,
                    normals.of(equal, field),
                    Normals.choice(
                            equal, "missing", Condition.Missing.class, Condition.Missing.NOBODY)));
        }
        for (Section within : part.parts("within")) {
            Field wanted = normals.field(within, "field", "which field is looked for");
            conditions.add(new Condition.Within(
                    Normals.need(within, "of", "left or right: whose field", Side.LEFT),
                    wanted,
                    normals.field(within, "in", "which field of the other side is searched"),
                    normals.of(within, wanted)));
        }
        for (Section contradiction : part.parts("contradicts")) {
            Field field = normals.field(contradiction, "field", "which field must not differ");
            conditions.add(new Condition.Contradiction(
                    field,
                    normals.of(contradiction, field),
                    Normals.need(
                            contradiction, "then", "forbid or suggest", Condition.Effect.FORBID)));
        }
        return conditions;
    }

    private Verdict verdict(Section part) {
        Optional<Section> margin = part.part("margin");
        long least = margin.flatMap(section -> section.field("amount"))
                .flatMap(units::read)
                .orElse(1L);
        int days = margin.flatMap(section -> section.field("days"))
                .flatMap(field -> field.whole(1, 1_000))
                .orElse(1);
        return new Verdict(
                Normals.need(part, "outcome", "confirm or suggest", Verdict.Outcome.SUGGEST),
                new Margin(Math.max(1, least), days),
                part.field("unless-one-in")
                        .flatMap(field -> field.whole(1, RAREST - 1))
                        .orElse(0),
                Normals.choice(part, "difference", Difference.class, Difference.NONE),
                part.field("alike-left-open")
                        .flatMap(field -> field.choice(Verdict.Outcome.class))
                        .filter(Verdict.Outcome.SUGGEST::equals)
                        .isPresent());
    }
}
