/** A second maker of labelled ledger pairs, in the looks of published extracts, and its score. */
@NullMarked
package org.pooledfund.published;

import org.jspecify.annotations.NullMarked;
