package org.pooledfund.matching;

/** What is compared between a partner and the pool. */
public enum Flow {
    /** The partner pays in, the pool receives. */
    CONTRIBUTIONS("Contributions", true),
    /** The partner as lead spends on a scheme, the pool is charged. */
    EXPENDITURE("Expenditure", false),
    /** The partner charges the pool and books it as income, the pool books what it is charged. */
    RECHARGES("Recharges", true),
    /** What one has receivable from the other, which has it payable. */
    BALANCES("Balances", true);

    private final String label;
    private final boolean opposite;

    Flow(String label, boolean opposite) {
        this.label = label;
        this.opposite = opposite;
    }

    /** For readers. */
    public String label() {
        return label;
    }

    /** Whether the two ledgers have the same thing with opposite signs. */
    public boolean isOpposite() {
        return opposite;
    }

    /**
     * A pool amount as the partner sees it: what the pool books as income the partner books as
     * spending, and what the one has to receive the other has to pay.
     */
    public long fromPool(long amountPence) {
        return opposite ? Math.negateExact(amountPence) : amountPence;
    }
}
