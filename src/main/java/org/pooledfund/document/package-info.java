/** Reads YAML documents and remembers the line of every field, so that a mistake can be named. */
@NullMarked
package org.pooledfund.document;

import org.jspecify.annotations.NullMarked;
