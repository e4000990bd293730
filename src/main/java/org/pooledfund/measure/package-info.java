/** Ledger pairs with labels made from a seed, and how well a matching did against the labels. */
@NullMarked
package org.pooledfund.measure;

import org.jspecify.annotations.NullMarked;
