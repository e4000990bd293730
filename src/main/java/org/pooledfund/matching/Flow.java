package org.pooledfund.matching;

/** What is compared between a partner and the pool. */
public enum Flow {
    /** The partner pays in, the pool receives. */
    CONTRIBUTIONS("Contributions"),
    /** The partner as lead spends on a scheme, the pool is charged. */
    EXPENDITURE("Expenditure");

    private final String label;

    Flow(String label) {
        this.label = label;
    }

    /** For readers. */
    public String label() {
        return label;
    }

    /**
     * A pool amount as the partner sees it: what the pool books as income the partner books as
     * spending.
     */
    public long fromPool(long amountPence) {
        return this == CONTRIBUTIONS ? Math.negateExact(amountPence) : amountPence;
    }
}
