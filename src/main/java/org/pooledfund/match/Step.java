package org.pooledfund.match;

/** One way in which two spellings are made alike; applied in the order given here. */
public enum Step {
    /** Capitals and small letters are the same. */
    CASE,
    /** Years from 1990 to 2099 are dropped that stand as four digits of their own. */
    YEARS,
    /** A code is dropped that a colon parts from a name: {@code UK0123 :}. */
    CODES,
    /** The sign &amp; and the word "and" are dropped. */
    AND,
    /** Signs are dropped that are neither letters, digits nor blanks: strokes, dots. */
    PUNCTUATION,
    /** Blanks are dropped. */
    SPACES,
    /** The words of {@link Normal#prefixes} are dropped at the front, those of suffixes behind. */
    AFFIXES,
    /** Zeros in front are dropped; a text of zeros keeps one. */
    LEADING_ZEROS,
    /** The digits are sorted: references with transposed digits become alike. Only to suggest. */
    DIGIT_ORDER
}
