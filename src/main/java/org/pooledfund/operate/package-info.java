/** What an operator sees and does: progress, recovery, health. */
@NullMarked
package org.pooledfund.operate;

import org.jspecify.annotations.NullMarked;
