/** The national Better Care Fund quarterly return as a workbook, laid out by a file of its year. */
@NullMarked
package org.pooledfund.pack.bcf;

import org.jspecify.annotations.NullMarked;
