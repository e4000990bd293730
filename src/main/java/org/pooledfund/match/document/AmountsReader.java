package org.pooledfund.match.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.match.Amounts;
import org.pooledfund.match.Bound;
import org.pooledfund.match.Days;
import org.pooledfund.problem.Problem;

/** Reads within which bounds amounts and days must lie; every bound says whether it is inside. */
final class AmountsReader {
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?%?");
    private static final String BOUND = "inclusive or strict: whether the limit itself is allowed";
    private static final int MOST_DAYS = 3_660;
    private static final int WHOLE = 10_000;

    private final Units units;

    AmountsReader(Units units) {
        this.units = units;
    }

    /** What needs no figures. */
    private enum Word {
        EQUAL,
        ANY,
        OPPOSITE
    }

    private enum DaysWord {
        ANY
    }

    private enum Later {
        EITHER,
        RIGHT,
        LEFT
    }

    Amounts amounts(Section part, String name) {
        if (part.isPart(name)) {
            return part.part(name).map(this::bounds).orElse(new Amounts.Equal());
        }
        Word word = Normals.need(
                part, name, "equal, any, opposite, or a part with a bound", Word.EQUAL);
        return switch (word) {
            case EQUAL -> new Amounts.Equal();
            case ANY -> new Amounts.Any();
            case OPPOSITE -> new Amounts.Opposite();
        };
    }

    private Amounts bounds(Section part) {
        List<Amounts> any = part.parts("any-of").stream().map(this::bound).toList();
        if (!any.isEmpty()) {
            return new Amounts.AnyOf(any);
        }
        return bound(part);
    }

    private Amounts bound(Section part) {
        Optional<Field> percent = part.field("percent");
        Optional<Field> vat = part.field("vat");
        Optional<Field> residual = part.field("residual");
        Optional<Field> within = part.field("within");
        long said = java.util.stream.Stream.of(percent, vat, residual)
                .filter(Optional::isPresent)
                .count();
        if (said + (vat.isEmpty() && within.isPresent() ? 1 : 0) != 1) {
            part.wrong(
                    "within",
                    Problem.FIELD_NEEDS,
                    "amounts are bound in one way",
                    "Give one of within, percent, vat, residual, or any-of with several.");
            return new Amounts.Equal();
        }
        if (percent.isPresent()) {
            return new Amounts.Percent(
                    tenThousandths(percent.get()),
                    Normals.need(
                            part,
                            "of",
                            "left, right, larger or smaller: the base of the percentage",
                            Amounts.Base.LEFT),
                    bound(part, "bound"));
        }
        if (vat.isPresent()) {
            int rate = vat.get().whole(1, 100).orElse(20);
            return new Amounts.Ratio(rate, units.need(part, "within", "pence off by rounding"));
        }
        if (residual.isPresent()) {
            return new Amounts.Residual(
                    residual.get().choice(Amounts.Base.class).orElse(Amounts.Base.LEFT));
        }
        return new Amounts.Within(units.need(part, "within", "an amount"), bound(part, "bound"));
    }

    Days days(Section part) {
        if (!part.isPart("days")) {
            part.field("days").ifPresent(field -> field.choice(DaysWord.class));
            return Days.ANY;
        }
        return part.part("days").map(AmountsReader::daysPart).orElse(Days.ANY);
    }

    private static Days daysPart(Section part) {
        int limit = part.need("within", "how many days apart")
                .flatMap(field -> field.whole(0, MOST_DAYS))
                .orElse(0);
        Days.Direction direction =
                switch (Normals.choice(part, "later", Later.class, Later.EITHER)) {
                    case EITHER -> Days.Direction.EITHER;
                    case RIGHT -> Days.Direction.RIGHT_LATER;
                    case LEFT -> Days.Direction.LEFT_LATER;
                };
        return new Days(limit, bound(part, "bound"), direction);
    }

    private static Bound bound(Section part, String name) {
        return Normals.need(part, name, BOUND, Bound.INCLUSIVE);
    }

    private static int tenThousandths(Field field) {
        if (PERCENT.matcher(field.text()).matches()) {
            int value = new BigDecimal(field.text().replace("%", ""))
                    .movePointRight(2)
                    .intValueExact();
            if (value <= WHOLE) {
                return value;
            }
        }
        field.wrong(Problem.NOT_A_PERCENTAGE, field.text());
        return 0;
    }
}
