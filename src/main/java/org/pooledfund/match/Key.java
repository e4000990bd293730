package org.pooledfund.match;

import java.util.Arrays;
import java.util.List;

/**
 * What lines of both sides must have in common by a rule's fields: those that nobody may lack.
 */
final class Key {
    private static final long SEED = 0x51ed270b7a2c3f19L;

    private record Column(int[] first, int[] second, Spelling spelling) {}

    private final Column[] columns;

    Key(Rule rule, Lines first, Lines second, Spellings spellings) {
        List<Condition.Equal> equal = rule.tests().conditions().stream()
                .filter(Condition.Equal.class::isInstance)
                .map(Condition.Equal.class::cast)
                .filter(condition -> condition.missing() == Condition.Missing.NOBODY)
                .toList();
        columns = equal.stream()
                .map(condition -> new Column(
                        first.numbers(condition.field()),
                        second.numbers(condition.field()),
                        spellings.of(condition.normal())))
                .toArray(Column[]::new);
    }

    /** Whether there is no such field. */
    boolean isEmpty() {
        return columns.length == 0;
    }

    /** Whether nothing needs to be spelled: then several threads may ask. */
    boolean isAsWritten() {
        return Arrays.stream(columns).allMatch(column -> column.spelling.isAsWritten());
    }

    /** A line's key as a hash, never 0; 0 if it lacks a field. */
    long hash(boolean isFirst, int line) {
        long hash = SEED;
        for (Column column : columns) {
            int number = column.spelling.of((isFirst ? column.first : column.second)[line]);
            if (number == 0) {
                return 0;
            }
            hash = Hash.mix(hash, number);
        }
        return hash == 0 ? 1 : hash;
    }

    /** Makes the spellings of a line's key known. */
    void spell(boolean isFirst, int line) {
        for (Column column : columns) {
            column.spelling.of((isFirst ? column.first : column.second)[line]);
        }
    }

    /** Whether a line of the first and one of the second side have the same key. */
    boolean same(boolean isFirst, int line, boolean isOtherFirst, int other) {
        for (Column column : columns) {
            int a = column.spelling.of((isFirst ? column.first : column.second)[line]);
            int b = column.spelling.of((isOtherFirst ? column.first : column.second)[other]);
            if (a != b || a == 0) {
                return false;
            }
        }
        return true;
    }
}
