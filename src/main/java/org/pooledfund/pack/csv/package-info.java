/** Writes a pack's tables as CSV: plain figures, text that can never become a formula. */
@NullMarked
package org.pooledfund.pack.csv;

import org.jspecify.annotations.NullMarked;
