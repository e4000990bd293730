/** Turns what a run found into the pack that the partners receive. */
@NullMarked
package org.pooledfund.pack.quarterly;

import org.jspecify.annotations.NullMarked;
