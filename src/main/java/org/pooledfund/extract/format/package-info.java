/** The file formats ledger extracts come in, read row by row. */
@NullMarked
package org.pooledfund.extract.format;

import org.jspecify.annotations.NullMarked;
