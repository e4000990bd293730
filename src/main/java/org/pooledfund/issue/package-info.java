/** Issues a pack: freezes it under a number, seals it, and enters it in the register. */
@NullMarked
package org.pooledfund.issue;

import org.jspecify.annotations.NullMarked;
