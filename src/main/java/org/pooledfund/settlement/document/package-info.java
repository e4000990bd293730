/** Reads a fund's position and earlier settlements from CSV files. */
@NullMarked
package org.pooledfund.settlement.document;

import org.jspecify.annotations.NullMarked;
