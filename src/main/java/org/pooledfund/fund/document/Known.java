package org.pooledfund.fund.document;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.document.Suggestion;
import org.pooledfund.fund.Division;
import org.pooledfund.problem.Problem;

/** What has been read of an agreement so far: the names that later fields may use. */
final class Known {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final String ONE_OF_THEM = "Here one partner is needed: name it, or them.";

    private final FinancialYear year;
    private final Set<String> partners = new LinkedHashSet<>();
    private final Map<String, Map<String, BigDecimal>> successors = new LinkedHashMap<>();
    private final Set<String> schemes = new LinkedHashSet<>();
    private final Set<String> groups = new LinkedHashSet<>();

    Known(FinancialYear year) {
        this.year = year;
    }

    FinancialYear year() {
        return year;
    }

    Set<String> partners() {
        return partners;
    }

    Set<String> schemes() {
        return schemes;
    }

    Set<String> groups() {
        return groups;
    }

    /** A partner has taken the place of a body, or of a part of it. */
    void succeeds(String body, String partner, Optional<BigDecimal> percent) {
        successors
                .computeIfAbsent(body, id -> new LinkedHashMap<>())
                .put(partner, percent.orElse(WHOLE));
    }

    /** A field that must name a partner, or a body whose place a partner has taken. */
    String partner(Section section, String name, String what) {
        return section.need(name, what).flatMap(this::partner).orElse("");
    }

    /** A list of partners. */
    List<String> partners(Section section, String name) {
        return section.values(name).stream()
                .map(this::partner)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> partner(Field field) {
        return field.oneOf(named()).flatMap(body -> {
            Division division = heirs(body);
            if (division.percentByPartner().size() > 1) {
                field.wrong(Problem.FIELD_NEEDS, divided(body, division), ONE_OF_THEM);
                return Optional.empty();
            }
            return division.percentByPartner().keySet().stream().findFirst();
        });
    }

    /** The partner that the name of a field means; it must be one. */
    Optional<String> partnerOf(Section section, String name) {
        Optional<Division> division = division(section, name);
        if (division.filter(one -> one.percentByPartner().size() > 1).isPresent()) {
            section.wrong(name, Problem.FIELD_NEEDS, divided(name, division.get()), ONE_OF_THEM);
            return Optional.empty();
        }
        return division.flatMap(one -> one.percentByPartner().keySet().stream().findFirst());
    }

    /** The partner, or the partners of a body that was divided, that the name of a field means. */
    Optional<Division> division(Section section, String name) {
        if (!named().contains(name)) {
            section.wrong(
                    name,
                    Problem.UNKNOWN_NAME,
                    name,
                    String.join(", ", named()),
                    Suggestion.nearest(name, named()));
            return Optional.empty();
        }
        return Optional.of(heirs(name));
    }

    /** As {@link #partner}, where what is said can be divided. */
    Division division(Section section, String name, String what) {
        return section.need(name, what)
                .flatMap(field -> field.oneOf(named()))
                .map(this::heirs)
                .orElse(new Division(Map.of("", WHOLE)));
    }

    private Division heirs(String body) {
        return new Division(successors.getOrDefault(body, Map.of(body, WHOLE)));
    }

    private static String divided(String body, Division division) {
        return "'" + body + "' is divided among "
                + String.join(" and ", division.percentByPartner().keySet());
    }

    private Set<String> named() {
        Set<String> named = new LinkedHashSet<>(partners);
        named.addAll(successors.keySet());
        return named;
    }

    static void once(Section section, String id, Set<String> seen) {
        if (!id.isEmpty() && !seen.add(id)) {
            section.wrong("id", Problem.NAME_TWICE, id);
        }
    }

    /** Pounds that must be there and not be below zero. */
    static long pence(Section section, String name, String what) {
        return section.need(name, what).flatMap(Field::notNegativePence).orElse(0L);
    }

    /** One of the words of an enum, if the field is there. */
    static <E extends Enum<E>> E choice(Section section, String name, E otherwise) {
        return section.field(name)
                .flatMap(field -> field.choice(otherwise.getDeclaringClass()))
                .orElse(otherwise);
    }

    /** A word that is yes or no; some editors write them as true and false. */
    static boolean yes(Section section, String name) {
        Optional<String> text = section.field(name).map(Field::text);
        if (text.filter(List.of("true", "false")::contains).isPresent()) {
            return text.filter("true"::equals).isPresent();
        }
        return choice(section, name, Answer.NO) == Answer.YES;
    }

    private enum Answer {
        YES,
        NO
    }
}
