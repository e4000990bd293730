/** A pack as canonical JSON, read back without loss, and what two packs differ in, table by table. */
@NullMarked
package org.pooledfund.pack.archive;

import org.jspecify.annotations.NullMarked;
