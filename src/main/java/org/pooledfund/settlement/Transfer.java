package org.pooledfund.settlement;

/** A payment that settles: above zero. */
public record Transfer(String from, String to, long amountPence) {}
