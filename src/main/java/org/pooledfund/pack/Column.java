package org.pooledfund.pack;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column: a key that is unique in its table and names the column to machines, its heading, and
 * its kind.
 *
 * @param formula the columns it is made of, where all of them have amounts; empty if of none
 */
public record Column(String key, String title, ColumnKind kind, List<Term> formula) {
    public Column {
        formula = List.copyOf(formula);
        Section.checkId("column", key);
        if (title.isBlank()) {
            throw new IllegalArgumentException("column '" + key
                    + "': the heading is blank; screen readers need one for every column");
        }
    }

    /** A column of its own figures. */
    public Column(String key, String title, ColumnKind kind) {
        this(key, title, kind, List.of());
    }

    /** The same, as one column less others. */
    public Column less(String from, String... taken) {
        return new Column(
                key,
                title,
                kind,
                Stream.concat(
                                Stream.of(new Term(from, true)),
                                Stream.of(taken).map(other -> new Term(other, false)))
                        .toList());
    }

    /** The same, as made of other columns. */
    public Column of(Term... terms) {
        return new Column(key, title, kind, List.of(terms));
    }

    /** The same, as the sum of other columns. */
    public Column sum(String... added) {
        return new Column(
                key,
                title,
                kind,
                Stream.of(added).map(other -> new Term(other, true)).toList());
    }
}
