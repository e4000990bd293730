/** Reads from a pack's own files what each of its figures is made of, down to the ledger lines. */
@NullMarked
package org.pooledfund.pack.trace;

import org.jspecify.annotations.NullMarked;
