/** Reads a source profile from its YAML document. */
@NullMarked
package org.pooledfund.extract.document;

import org.jspecify.annotations.NullMarked;
