/** Signs a finished PDF and tells whether a signature holds. */
@NullMarked
package org.pooledfund.pack.seal;

import org.jspecify.annotations.NullMarked;
