package org.pooledfund.match;

import java.util.List;

/**
 * The lines of one side as columns of numbers, in the order of their ids. Positions count from 0.
 * Built by {@link LinesBuilder}; not changed afterwards.
 */
public final class Lines {
    private final Texted texted;
    private final Named named;
    private final long[] amounts;
    private final Dated dated;
    private final int[] traits;

    Lines(Texted texted, Named named, long[] amounts, Dated dated, int[] traits) {
        this.texted = texted;
        this.named = named;
        this.amounts = amounts;
        this.dated = dated;
        this.traits = traits;
    }

    /** Their texts: a column a field, a number a line. */
    record Texted(Texts texts, List<Field> fields, int[][] numbers) {}

    /** Their ids, and which belongs to which position, if they did not come in order. */
    record Named(Arena ids, int[] order, boolean isOrdered) {
        Named(Arena ids, int[] order) {
            this(ids, order, isOrdered(order));
        }

        private static boolean isOrdered(int[] order) {
            for (int at = 0; at < order.length; at++) {
                if (order[at] != at) {
                    return false;
                }
            }
            return true;
        }

        int number(int line) {
            return isOrdered ? line : order[line];
        }
    }

    /** Their days and months. */
    record Dated(int[] days, int[] months) {}

    /**
     * The same lines with their texts among those of the other side, for sides that were built each
     * with texts of its own.
     */
    public Lines in(Texts shared) {
        return in(shared, Workers.ALONE);
    }

    /** The same by those who share the work. */
    public Lines in(Texts shared, Workers workers) {
        int[] adopted = shared.adopt(texted.texts, workers);
        int[][] numbers = new int[texted.numbers.length][];
        workers.share(numbers.length, () -> column -> {
            int[] own = texted.numbers[column];
            numbers[column] = new int[own.length];
            for (int line = 0; line < own.length; line++) {
                numbers[column][line] = adopted[own[line]];
            }
        });
        return new Lines(new Texted(shared, texted.fields, numbers), named, amounts, dated, traits);
    }

    public int size() {
        return amounts.length;
    }

    public String id(int line) {
        return named.ids.text(named.number(line));
    }

    /** How many lines were taken in before a line. */
    public int arrival(int line) {
        return named.order[line];
    }

    /** Writes the id of a line. */
    public void id(int line, Ink ink) {
        ink.text(named.ids, named.number(line));
    }

    /** Whether two lines have one id. */
    public boolean haveOneId(int line, int other) {
        return named.ids.compare(named.number(line), named.number(other)) == 0;
    }

    /** In units of the rule set's decimal places. */
    public long amount(int line) {
        return amounts[line];
    }

    public int epochDay(int line) {
        return dated.days[line];
    }

    /** Year times twelve plus month. */
    public int month(int line) {
        return dated.months[line];
    }

    public boolean has(int line, Trait trait) {
        return (traits[line] & trait.bit()) != 0;
    }

    /** What a line has in a field; empty if it lacks it. */
    public String text(int line, Field field) {
        return texted.texts.text(number(line, field));
    }

    /** The number of a text; 0 if the line lacks it. */
    int number(int line, Field field) {
        int column = column(field);
        return column < 0 ? 0 : texted.numbers[column][line];
    }

    /** There are few columns: looking through them is faster than a hash for every line. */
    private int column(Field field) {
        int column = 0;
        for (Field one : texted.fields) {
            if (one.name().equals(field.name())) {
                return column;
            }
            column++;
        }
        return -1;
    }

    /**
     * These lines and others of the same side.
     *
     * @throws IllegalArgumentException if they have other texts or fields
     */
    public Lines with(Lines more) {
        if (texted.texts != more.texted.texts || !texted.fields.equals(more.texted.fields)) {
            throw new IllegalArgumentException(
                    "further lines must be built with the same texts and fields");
        }
        LinesBuilder both = new LinesBuilder(texted.texts, texted.fields);
        for (Lines lines : new Lines[] {this, more}) {
            for (int line = 0; line < lines.size(); line++) {
                both.copy(lines, line);
            }
        }
        return both.build();
    }

    /** The numbers of a line's texts, by column. */
    int number(int column, int line) {
        return texted.numbers[column][line];
    }

    /** Whether a line is one of another side's, id and all. */
    boolean isSame(int line, Lines other, int otherLine) {
        if (amounts[line] != other.amounts[otherLine]
                || dated.days[line] != other.dated.days[otherLine]
                || dated.months[line] != other.dated.months[otherLine]
                || traits[line] != other.traits[otherLine]) {
            return false;
        }
        for (int column = 0; column < texted.numbers.length; column++) {
            if (number(column, line) != other.number(column, otherLine)) {
                return false;
            }
        }
        return id(line).equals(other.id(otherLine));
    }

    Texts texts() {
        return texted.texts;
    }

    int traits(int line) {
        return traits[line];
    }

    /** A field's texts by number, a line each; no line has a field that nobody set. */
    int[] numbers(Field field) {
        int column = column(field);
        return column < 0 ? new int[size()] : texted.numbers[column];
    }

    /** A hash of everything but the id; never 0. */
    long contentHash(int line) {
        long hash = Hash.mix(amounts[line], (long) dated.days[line] << Integer.SIZE);
        hash = Hash.mix(hash, (long) dated.months[line] << Integer.SIZE | traits[line]);
        for (int[] column : texted.numbers) {
            hash = Hash.mix(hash, column[line]);
        }
        return hash == 0 ? 1 : hash;
    }

    /** Whether two lines are the same but for their ids. */
    boolean sameContent(int a, int b) {
        if (amounts[a] != amounts[b]
                || dated.days[a] != dated.days[b]
                || dated.months[a] != dated.months[b]
                || traits[a] != traits[b]) {
            return false;
        }
        for (int[] column : texted.numbers) {
            if (column[a] != column[b]) {
                return false;
            }
        }
        return true;
    }
}
