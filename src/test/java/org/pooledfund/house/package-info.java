/** The rules of the house, each with a proof that it can fail. */
@NullMarked
package org.pooledfund.house;

import org.jspecify.annotations.NullMarked;
