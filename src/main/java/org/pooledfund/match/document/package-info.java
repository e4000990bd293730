/** Reads files of matching rules. */
@NullMarked
package org.pooledfund.match.document;

import org.jspecify.annotations.NullMarked;
