/** From outturn to settlement: the variance, its shares and the transfers that settle it. */
@NullMarked
package org.pooledfund.settlement;

import org.jspecify.annotations.NullMarked;
