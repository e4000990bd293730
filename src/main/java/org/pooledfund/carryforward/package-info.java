/** Open items from night to night: their identity, since when they are open, what cleared them. */
@NullMarked
package org.pooledfund.carryforward;

import org.jspecify.annotations.NullMarked;
