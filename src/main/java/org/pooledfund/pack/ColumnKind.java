package org.pooledfund.pack;

/** What a column holds and how it is shown. */
public enum ColumnKind {
    /** Words that may run over several lines. */
    TEXT,
    /** A code or reference that stays on one line where it can. */
    CODE,
    /** A count. */
    WHOLE,
    /** Pence, shown in whole pounds, halves away from zero; brackets are negative. */
    MONEY_POUNDS,
    /** Pence, shown in pounds and pence; brackets are negative. */
    MONEY_PENCE,
    /** Pence, actual less plan, in whole pounds: plain is over plan, brackets are under plan. */
    VARIANCE,
    /**
     * Pence, actual less plan, in pounds and pence: plain is over plan, brackets are under plan.
     */
    VARIANCE_PENCE,
    /** Per cent with one decimal; brackets are negative. */
    PERCENT,
    /** Per cent that a variance is of its plan: plain is over plan, brackets are under plan. */
    VARIANCE_PERCENT,
    /** A calendar day. */
    DAY,
    /** A red, amber or green rating. */
    RAG;

    /** Whether the cells hold pence. */
    public boolean isMoney() {
        return this == MONEY_POUNDS
                || this == MONEY_PENCE
                || this == VARIANCE
                || this == VARIANCE_PENCE;
    }

    /** Whether positive means over plan. */
    public boolean isVariance() {
        return this == VARIANCE || this == VARIANCE_PENCE || this == VARIANCE_PERCENT;
    }

    /** Whether the cells hold per cent. */
    public boolean isPercent() {
        return this == PERCENT || this == VARIANCE_PERCENT;
    }

    /** Whether pence are rounded away on paper. */
    public boolean isRounded() {
        return this == MONEY_POUNDS || this == VARIANCE;
    }

    /** Whether the cells are figures, set against the right edge. */
    public boolean isNumber() {
        return isMoney() || this == WHOLE || isPercent();
    }
}
