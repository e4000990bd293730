package org.pooledfund.match;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Takes the lines of one side, one after the other, in any order.
 *
 * <pre>{@code
 * Texts texts = new Texts(); // one for both sides
 * LinesBuilder left = new LinesBuilder(texts, List.of(new Field("currency")));
 * int reference = left.column(Field.REFERENCE);
 * left.add("L1", 123_456, LocalDate.of(2026, 4, 3).toEpochDay(), period);
 * left.set(reference, "INV-00412");
 * Lines lines = left.build();
 * }</pre>
 */
public final class LinesBuilder {
    /** The largest amount, without its sign, in units: with it no sum and no product overflows. */
    public static final long LARGEST = 100_000_000_000_000L;

    private static final int FIRST = 1 << 10;

    private final Texts texts;
    private final Map<Field, Integer> columns;
    private final Arena ids = new Arena();
    private long[] amounts = new long[FIRST];
    private int[] dates = new int[FIRST];
    private int[] periods = new int[FIRST];
    private int[] traits = new int[FIRST];
    private final int[][] fields;
    private int size;

    /**
     * Lines of one side.
     *
     * @param texts the same for both sides
     * @param more fields besides {@link Field#STANDARD}
     */
    public LinesBuilder(Texts texts, List<Field> more) {
        this.texts = texts;
        columns = Columns.of(more);
        fields = new int[columns.size()][FIRST];
    }

    /** Where a field is set. */
    public int column(Field field) {
        return columns.getOrDefault(field, -1);
    }

    /**
     * Adds a line with no texts yet.
     *
     * @param id of the line, best unique on its side: it decides between equals, so that the
     *     order of arrival never does
     * @param amount in units of the rule set's decimal places
     * @param epochDay of its document
     * @param month of its period: year times twelve plus month
     * @throws IllegalArgumentException if the amount is beyond {@link #LARGEST}
     */
    public LinesBuilder add(CharSequence id, long amount, long epochDay, int month) {
        ids.write(id);
        return addLast(amount, epochDay, month);
    }

    /**
     * The same with an id of printable ASCII, as bytes.
     *
     * @throws IllegalArgumentException if the amount is beyond {@link #LARGEST}
     */
    public LinesBuilder add(Ascii id, long amount, long epochDay, int month) {
        ids.write(id.bytes(), id.from(), id.to());
        return addLast(amount, epochDay, month);
    }

    private LinesBuilder addLast(long amount, long epochDay, int month) {
        int number = ids.keep();
        if (amount > LARGEST || amount < -LARGEST) {
            throw new IllegalArgumentException("line " + ids.text(number) + ": the amount " + amount
                    + " is beyond " + LARGEST + " units; check its decimal places");
        }
        if (size == amounts.length) {
            grow();
        }
        amounts[size] = amount;
        dates[size] = Math.toIntExact(epochDay);
        periods[size] = month;
        size++;
        return this;
    }

    /** Sets a text of the line that was added last. */
    public LinesBuilder set(int column, CharSequence text) {
        fields[column][size - 1] = text.isEmpty() ? 0 : texts.number(text);
        return this;
    }

    /** Sets a text of printable ASCII, as bytes, of the line that was added last. */
    public LinesBuilder set(int column, Ascii text) {
        fields[column][size - 1] =
                text.from() == text.to() ? 0 : texts.number(text.bytes(), text.from(), text.to());
        return this;
    }

    /** Sets the traits of the line that was added last. */
    public LinesBuilder traits(Collection<Trait> of) {
        traits[size - 1] = Trait.bits(of);
        return this;
    }

    /** Adds a line of others built with the same texts and fields. */
    void copy(Lines lines, int line) {
        add(lines.id(line), lines.amount(line), lines.epochDay(line), lines.month(line));
        traits[size - 1] = lines.traits(line);
        for (int column = 0; column < fields.length; column++) {
            fields[column][size - 1] = lines.number(column, line);
        }
    }

    private void grow() {
        int more = amounts.length + (amounts.length >> 1);
        amounts = Arrays.copyOf(amounts, more);
        dates = Arrays.copyOf(dates, more);
        periods = Arrays.copyOf(periods, more);
        traits = Arrays.copyOf(traits, more);
        for (int column = 0; column < fields.length; column++) {
            fields[column] = Arrays.copyOf(fields[column], more);
        }
    }

    /** The lines, in the order of their ids. The builder is then spent. */
    public Lines build() {
        int[] order = new IdOrder(ids, this::compareContent).sorted();
        int[][] sorted = new int[fields.length][];
        for (int column = 0; column < fields.length; column++) {
            sorted[column] = permuted(fields[column], order);
            fields[column] = new int[0];
        }
        long[] sortedAmounts = new long[size];
        for (int at = 0; at < size; at++) {
            sortedAmounts[at] = amounts[order[at]];
        }
        return new Lines(
                new Lines.Texted(texts, List.copyOf(columns.keySet()), sorted),
                new Lines.Named(ids, order),
                sortedAmounts,
                new Lines.Dated(permuted(dates, order), permuted(periods, order)),
                permuted(traits, order));
    }

    private static int[] permuted(int[] values, int[] order) {
        int[] permuted = new int[order.length];
        for (int at = 0; at < order.length; at++) {
            permuted[at] = values[order[at]];
        }
        return permuted;
    }

    /** Lines with one id: by what is in them. */
    private int compareContent(int a, int b) {
        int by = Long.compare(amounts[a], amounts[b]);
        by = by != 0 ? by : Integer.compare(dates[a], dates[b]);
        by = by != 0 ? by : Integer.compare(periods[a], periods[b]);
        by = by != 0 ? by : Integer.compare(traits[a], traits[b]);
        for (int column = 0; by == 0 && column < fields.length; column++) {
            by = texts.bytes().compare(fields[column][a], fields[column][b]);
        }
        return by;
    }
}
