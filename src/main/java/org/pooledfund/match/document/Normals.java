package org.pooledfund.match.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pooledfund.document.Section;
import org.pooledfund.match.Field;
import org.pooledfund.match.Normal;
import org.pooledfund.match.Step;
import org.pooledfund.problem.Problem;

/** Reads which fields there are, and how each is made alike before it is compared. */
final class Normals {
    private final List<Field> fields = new ArrayList<>(Field.STANDARD);
    private final Map<Field, Normal> normals = new LinkedHashMap<>();

    Normals(Section root, List<Field> own) {
        fields.addAll(own);
        root.part("normalise").ifPresent(part -> {
            for (Field field : fields) {
                part.part(field.name()).ifPresent(section -> normals.put(field, normal(section)));
            }
        });
    }

    /** A field that must be named. */
    Field field(Section section, String name, String what) {
        List<String> names = fields.stream().map(Field::name).toList();
        return section.need(name, what)
                .flatMap(field -> field.oneOf(names))
                .map(Field::new)
                .orElse(Field.REFERENCE);
    }

    /** As the section says; if it says nothing, as is usual for the field in these rules. */
    Normal of(Section section, Field field) {
        Normal usual = normals.getOrDefault(field, Normal.AS_WRITTEN);
        Normal normal = says(section) ? normal(section) : usual;
        for (Step step : steps(section, "also-ignore")) {
            normal = normal.with(step);
        }
        return normal;
    }

    private static boolean says(Section section) {
        return section.names().stream()
                .anyMatch(Set.of("ignore", "prefixes", "suffixes")::contains);
    }

    private static Normal normal(Section section) {
        return new Normal(
                steps(section, "ignore"), words(section, "prefixes"), words(section, "suffixes"));
    }

    private static Set<Step> steps(Section section, String name) {
        EnumSet<Step> steps = EnumSet.noneOf(Step.class);
        for (org.pooledfund.document.Field field : section.values(name)) {
            if (!field.text().equals("nothing")) {
                field.choice(Step.class).ifPresent(steps::add);
            }
        }
        return steps;
    }

    private static List<String> words(Section section, String name) {
        List<String> words = new ArrayList<>();
        for (org.pooledfund.document.Field field : section.values(name)) {
            String word = field.text().toUpperCase(Locale.ROOT);
            if (!word.chars().allMatch(Character::isLetterOrDigit) || word.isEmpty()) {
                field.wrong(
                        Problem.FIELD_NEEDS,
                        "'" + field.text() + "' is not one word",
                        "Write letters and digits only, such as INV.");
            } else {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether a section names a word of an enum, and which. */
    static <E extends Enum<E>> E choice(Section section, String name, Class<E> type, E usual) {
        return section.field(name).flatMap(field -> field.choice(type)).orElse(usual);
    }

    /** A word of an enum that must be there. */
    static <E extends Enum<E>> E need(Section section, String name, String what, E fallback) {
        Optional<E> found = section.need(name, what)
                .flatMap(field -> field.choice(fallback.getDeclaringClass()));
        return found.orElse(fallback);
    }
}
