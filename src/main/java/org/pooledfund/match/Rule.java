package org.pooledfund.match;

/**
 * One rule: which lines, put together how, on what conditions, and what the result is worth.
 *
 * @param name as it is written to results; lower case with hyphens
 */
public record Rule(String name, Scope scope, Method method, Tests tests, Verdict verdict) {}
