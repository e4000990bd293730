package org.pooledfund.extract;

/** How many things were masked in an extract. */
public record Masked(long nhsNumbers, long nationalInsuranceNumbers, long words) {
    /** All of them. */
    public long all() {
        return nhsNumbers + nationalInsuranceNumbers + words;
    }
}
