package org.pooledfund.pack;

/** A column that is added to another, or taken off. */
public record Term(String key, boolean added) {}
