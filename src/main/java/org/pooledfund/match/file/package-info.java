/** Plain files of ledgers read into lines, and what came of a matching written as files. */
@NullMarked
package org.pooledfund.match.file;

import org.jspecify.annotations.NullMarked;
