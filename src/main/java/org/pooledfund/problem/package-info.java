/** The catalogue of everything that can go wrong, in words a finance officer can act on. */
@NullMarked
package org.pooledfund.problem;

import org.jspecify.annotations.NullMarked;
