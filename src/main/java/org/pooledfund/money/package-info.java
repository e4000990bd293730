/** Exact money: pence as whole numbers, and their apportionment. */
@NullMarked
package org.pooledfund.money;

import org.jspecify.annotations.NullMarked;
