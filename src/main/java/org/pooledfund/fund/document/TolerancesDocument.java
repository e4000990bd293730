package org.pooledfund.fund.document;

import java.util.Optional;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.fund.Tolerances;
import org.pooledfund.fund.Tolerances.Ratings;
import org.pooledfund.problem.Problem;

/** Reads what the partners have agreed to overlook. */
final class TolerancesDocument {
    private static final int MOST_TENTHS = 1000;

    private TolerancesDocument() {}

    static Tolerances read(Section root) {
        Optional<Section> part = root.needPart("tolerances", "what may be overlooked");
        return new Tolerances(
                pence(part, "line", "pounds two matched lines may differ by"),
                pence(part, "open-breaks", "pounds that may be open on a good night"),
                whole(part, "timing-periods", 12, "months an item may be on one side only"),
                whole(part, "date-window-days", 366, "days between lines without a reference"),
                ratings(part),
                root.field("matching-rules").map(Field::text));
    }

    private static Ratings ratings(Optional<Section> part) {
        int amber = tenths(part, "amber-above");
        int red = tenths(part, "red-above");
        if (red > 0 && red < amber) {
            part.flatMap(p -> p.field("red-above"))
                    .ifPresent(field -> field.wrong(
                            Problem.NOT_A_CHOICE,
                            field.text(),
                            "at least amber-above, else no scheme would ever be amber",
                            ""));
        }
        return new Ratings(amber, red);
    }

    private static long pence(Optional<Section> part, String name, String what) {
        return part.flatMap(p -> p.need(name, what))
                .flatMap(Field::notNegativePence)
                .orElse(0L);
    }

    private static int whole(Optional<Section> part, String name, int most, String what) {
        return part.flatMap(p -> p.need(name, what))
                .flatMap(f -> f.whole(0, most))
                .orElse(0);
    }

    /** {@code 2.5%} is 25 tenths. */
    private static int tenths(Optional<Section> part, String name) {
        return part.flatMap(p -> p.need(name, "a percentage of the plan to date, such as 2.0%"))
                .flatMap(TolerancesDocument::tenths)
                .orElse(0);
    }

    private static Optional<Integer> tenths(Field field) {
        if (field.text().matches("\\d{1,3}(\\.\\d)?%")) {
            String digits = field.text().replaceAll("[.%]", "");
            int value = Integer.parseInt(field.text().contains(".") ? digits : digits + "0");
            if (value <= MOST_TENTHS) {
                return Optional.of(value);
            }
        }
        field.wrong(
                Problem.NOT_A_CHOICE,
                field.text(),
                "a percentage with at most one decimal, such as 2.5%",
                "");
        return Optional.empty();
    }
}
