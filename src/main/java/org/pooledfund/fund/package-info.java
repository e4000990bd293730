/** A pooled fund and the agreement that governs it: partners, contributions, schemes, terms. */
@NullMarked
package org.pooledfund.fund;

import org.jspecify.annotations.NullMarked;
