package org.pooledfund.document;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.money.Pence;
import org.pooledfund.problem.Problem;

/**
 * One word, number, date or amount of a document and where it stands. What cannot be read is noted
 * as a mistake and comes back empty.
 */
public final class Field {
    /** At most twelve digits before the point, so that no sum of them leaves a long. */
    private static final Pattern POUNDS = Pattern.compile(
            "-?£?\\d{1,3}(,\\d{3}){0,3}(\\.\\d{1,2})?" + "|-?£?\\d{1,12}(\\.\\d{1,2})?");

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    private final String name;
    private final String text;
    private final int line;
    private final Mistakes mistakes;

    Field(String name, String text, int line, Mistakes mistakes) {
        this.name = name;
        this.text = text;
        this.line = line;
        this.mistakes = mistakes;
    }

    /** As it is written, without blanks around it. */
    public String text() {
        return text;
    }

    /** Notes that this field is wrong. */
    public void wrong(Problem problem, Object... values) {
        mistakes.add(line, name, problem, values);
    }

    /** An amount of pounds, as pence. */
    public Optional<Long> pence() {
        if (POUNDS.matcher(text).matches()) {
            return Optional.of(Pence.ofPounds(new BigDecimal(text.replaceAll("[£,]", ""))));
        }
        wrong(Problem.NOT_MONEY, text);
        return Optional.empty();
    }

    /** An amount of pounds that cannot be below zero, as pence. */
    public Optional<Long> notNegativePence() {
        Optional<Long> pence = pence();
        if (pence.isPresent() && pence.get() < 0) {
            wrong(
                    Problem.FIELD_NEEDS,
                    Pence.format(pence.get()) + " is below zero",
                    "Write zero or more.");
            return Optional.empty();
        }
        return pence;
    }

    /** A whole number within bounds. */
    public Optional<Integer> whole(int least, int most) {
        if (WHOLE.matcher(text).matches()) {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) {
                return Optional.of(value);
            }
        }
        wrong(Problem.NOT_A_NUMBER, text, least, most);
        return Optional.empty();
    }

    /** A day, year first. */
    public Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            wrong(Problem.NOT_A_DATE_FIELD, text);
            return Optional.empty();
        }
    }

    /** A financial year. */
    public Optional<FinancialYear> year() {
        Optional<FinancialYear> year = FinancialYear.parse(text);
        if (year.isEmpty()) {
            wrong(Problem.NOT_A_YEAR, text);
        }
        return year;
    }

    /** One of the words of an enum. */
    public <E extends Enum<E>> Optional<E> choice(Class<E> type) {
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> Words.of(constant).equals(text))
                .findFirst();
        if (found.isEmpty()) {
            List<String> words = Words.of(type);
            wrong(
                    Problem.NOT_A_CHOICE,
                    text,
                    String.join(", ", words),
                    Suggestion.nearest(text, words));
        }
        return found;
    }

    /** A name that must be among the known ones. */
    public Optional<String> oneOf(java.util.Collection<String> known) {
        if (known.contains(text)) {
            return Optional.of(text);
        }
        wrong(
                Problem.UNKNOWN_NAME,
                text,
                String.join(", ", known),
                Suggestion.nearest(text, known));
        return Optional.empty();
    }
}
