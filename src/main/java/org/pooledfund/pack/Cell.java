package org.pooledfund.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The value of one table cell: typed, never formatted. */
public sealed interface Cell {
    /** Words, from outside as they are: shown in full, never obeyed as mark-up or formula. */
    record Text(String value) implements Cell {}

    /**
     * An amount in pence.
     *
     * @param parts what it is made of; empty where the table itself tells, as totals do
     */
    record Money(long pence, List<Part> parts) implements Cell {
        public Money {
            parts = List.copyOf(parts);
        }
    }

    /** A count. */
    record Whole(long value) implements Cell {}

    /** Per cent: 12.5 means 12.5 %. */
    record Percent(BigDecimal value) implements Cell {}

    /** A calendar day. */
    record Day(LocalDate value) implements Cell {}

    /** A rating, with the word that stands beside its shape, such as "Amber" or "Passed". */
    record Rating(Rag value, String word) implements Cell {}

    /** Nothing to say here; allowed in every column. */
    record Blank() implements Cell {}

    Cell BLANK = new Blank();

    static Cell text(String value) {
        return new Text(value);
    }

    /** An amount that the table itself explains: a total, or the formula of its column. */
    static Cell pence(long pence) {
        return new Money(pence, List.of());
    }

    /** An amount with what it is made of. */
    static Cell of(Amount amount) {
        return new Money(amount.pence(), amount.parts());
    }

    static Cell whole(long value) {
        return new Whole(value);
    }

    static Cell percent(BigDecimal value) {
        return new Percent(value);
    }

    static Cell day(LocalDate value) {
        return new Day(value);
    }

    static Cell rag(Rag value) {
        return rag(value, value.word());
    }

    static Cell rag(Rag value, String word) {
        return new Rating(value, word);
    }

    /**
     * Whether this value may stand in a column of that kind; words may stand anywhere, such as
     * "n/a".
     */
    default boolean fits(ColumnKind kind) {
        return switch (this) {
            case Text text -> true;
            case Blank blank -> true;
            case Money money -> kind.isMoney();
            case Whole whole -> kind == ColumnKind.WHOLE;
            case Percent percent -> kind.isPercent();
            case Day day -> kind == ColumnKind.DAY;
            case Rating rating -> kind == ColumnKind.RAG;
        };
    }
}
