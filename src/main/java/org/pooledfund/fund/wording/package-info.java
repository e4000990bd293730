/** Says what an agreement means, a plain English sentence for each term. */
@NullMarked
package org.pooledfund.fund.wording;

import org.jspecify.annotations.NullMarked;
