package org.pooledfund.matching;

/** How many stored lines have the same facts, and what they add up to. */
public record LineGroup(LineFacts facts, long rows, long pence) {}
