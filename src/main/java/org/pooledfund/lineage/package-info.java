/** Which of the files and lines that came over time count now, and what changed between them. */
@NullMarked
package org.pooledfund.lineage;

import org.jspecify.annotations.NullMarked;
