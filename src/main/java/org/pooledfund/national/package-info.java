/** National conditions and lawfulness, checked by rule sets that are versioned by year. */
@NullMarked
package org.pooledfund.national;

import org.jspecify.annotations.NullMarked;
