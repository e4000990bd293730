/** Measures how long things take; run by hand, not by the build. */
@NullMarked
package org.pooledfund.bench;

import org.jspecify.annotations.NullMarked;
