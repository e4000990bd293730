/** Issues a pack: numbers it, seals it, keeps it, and tells later whether a file is what was issued. */
@NullMarked
package org.pooledfund.issue;

import org.jspecify.annotations.NullMarked;
