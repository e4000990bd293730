package org.pooledfund.extract;

/**
 * The scheme an unmapped code seems to belong to: a guess, for a person to decide on.
 *
 * @param because what speaks for it, in words that follow "because"
 */
public record LikelyScheme(String scheme, String because) {}
