/** Drafts a source profile from the rows of a file that nobody has described. */
@NullMarked
package org.pooledfund.extract.suggest;

import org.jspecify.annotations.NullMarked;
