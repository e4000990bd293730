package org.pooledfund.match.document;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.problem.Problem;

/** Reads amounts that bound a difference, in units of the rules' decimal places. */
record Units(int decimalPlaces) {
    private static final Pattern AMOUNT = Pattern.compile("£?\\d{1,9}(\\.\\d{1,6})?");

    long need(Section section, String name, String what) {
        return section.need(name, what).flatMap(this::read).orElse(0L);
    }

    Optional<Long> read(Field field) {
        if (!AMOUNT.matcher(field.text()).matches()) {
            field.wrong(
                    Problem.FIELD_NEEDS,
                    "'" + field.text() + "' is not an amount of nought or more",
                    "Write it like 0.05.");
            return Optional.empty();
        }
        BigDecimal units =
                new BigDecimal(field.text().replace("£", "")).movePointRight(decimalPlaces);
        try {
            return Optional.of(units.longValueExact());
        } catch (ArithmeticException e) {
            field.wrong(
                    Problem.FIELD_NEEDS,
                    "'" + field.text() + "' has more than " + decimalPlaces + " decimal places",
                    "Shorten it, or raise decimal-places.");
            return Optional.empty();
        }
    }
}
