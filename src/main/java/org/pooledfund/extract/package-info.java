/** From the rows of a ledger extract to canonical ledger lines, with nothing lost on the way. */
@NullMarked
package org.pooledfund.extract;

import org.jspecify.annotations.NullMarked;
