package org.pooledfund.fund;

/**
 * What a partner has agreed to put into the fund for the year, from one funding source.
 *
 * @param amountPence for the whole year, never below zero
 */
public record Contribution(String partner, FundingSource source, long amountPence) {}
