package org.pooledfund.pack.pdf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pooledfund.problem.Place;
import org.springframework.expression.AccessException;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.TypedValue;

/**
 * Names that templates ask for and that no value has: an error when a pack is made, a note when
 * templates are checked, so that one look finds all of them.
 */
final class UnknownFields {
    private final boolean noted;
    private final SortedSet<Field> fields =
            new TreeSet<>(Comparator.comparing(Field::template).thenComparing(Field::name));

    /** A name, and the template that asks for it. */
    record Field(String template, String name) {}

    private UnknownFields(boolean noted) {
        this.noted = noted;
    }

    static UnknownFields refused() {
        return new UnknownFields(false);
    }

    static UnknownFields noted() {
        return new UnknownFields(true);
    }

    boolean areNoted() {
        return noted;
    }

    SortedSet<Field> fields() {
        return fields;
    }

    /** A blank in place of the field, if that is only to be noted; a field of a blank is a blank. */
    TypedValue read(EvaluationContext context, @Nullable Object target, String name)
            throws AccessException {
        if (!noted) {
            throw new AccessException("there is no '" + name + "' here");
        }
        if (!(target instanceof String) && context instanceof FencedExpressions expressions) {
            fields.add(new Field(expressions.template(), name));
        }
        return new TypedValue("");
    }

    /** Where a name first stands as a word of its own in that file. */
    static Place place(TemplateFolder folder, String file, String name) {
        if (!folder.has(file)) {
            return Place.of("templates/" + file);
        }
        Path path = folder.file(file);
        String text = new String(TemplateFolder.read(path), StandardCharsets.UTF_8);
        Matcher word = Pattern.compile("(?<![\\w'-])" + Pattern.quote(name) + "(?![\\w'-])")
                .matcher(text);
        return Place.of(
                folder.shown(path), word.find() ? TemplateLint.line(text, word.start()) : 0);
    }
}
