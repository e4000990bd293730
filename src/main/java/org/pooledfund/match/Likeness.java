package org.pooledfund.match;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By what a line may be like another that it was not matched with: by reference; by counterparty
 * and amount; by amount alone.
 */
final class Likeness {
    /** How many kinds there are. */
    static final int KINDS = 3;

    private static final List<Field> FIELDS = List.of(Field.REFERENCE, Field.COUNTERPARTY);
    private static final List<Normal> NORMALS = List.of(Normal.REFERENCE, Normal.NAME);

    private final Lines lines;
    private final int kind;
    private final int[] numbers;
    private final @Nullable Spelling spelling;

    Likeness(Wording wording, Lines lines, int kind) {
        this.lines = lines;
        this.kind = kind;
        boolean isByText = kind < FIELDS.size();
        numbers = isByText ? lines.numbers(FIELDS.get(kind)) : new int[0];
        spelling = isByText ? wording.spellings().of(NORMALS.get(kind)) : null;
    }

    /** A hash that lines alike have in common; 0 if a line lacks what it takes. */
    long hash(int line) {
        Spelling alike = spelling;
        if (alike == null) {
            return amount(line);
        }
        long text = alike.hash(numbers[line]);
        if (text == 0) {
            return 0;
        }
        return Hash.mix(kind == 0 ? kind : amount(line), text) | 2;
    }

    private long amount(int line) {
        return Hash.mix(kind, lines.amount(line)) | 2;
    }
}
