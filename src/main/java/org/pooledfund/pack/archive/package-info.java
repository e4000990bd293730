/** A pack as canonical JSON, read back without loss, and what two packs differ in. */
@NullMarked
package org.pooledfund.pack.archive;

import org.jspecify.annotations.NullMarked;
