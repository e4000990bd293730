package org.pooledfund.pack;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The value of one table cell: typed, never formatted. */
public sealed interface Cell {
    /** Words, from outside as they are: shown in full, never obeyed as mark-up or formula. */
    record Text(String value) implements Cell {}

    /** An amount in pence. */
    record Money(long pence) implements Cell {}

    /** A count. */
    record Whole(long value) implements Cell {}

    /** Per cent: 12.5 means 12.5 %. */
    record Percent(BigDecimal value) implements Cell {}

    /** A calendar day. */
    record Day(LocalDate value) implements Cell {}

    /** A rating. */
    record Rating(Rag value) implements Cell {}

    /** Nothing to say here; allowed in every column. */
    record Blank() implements Cell {}

    Cell BLANK = new Blank();

    static Cell text(String value) {
        return new Text(value);
    }

    static Cell pence(long pence) {
        return new Money(pence);
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
        return new Rating(value);
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
