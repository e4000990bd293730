/** The batch jobs: thin compositions of reading, deciding and storing. */
@NullMarked
package org.pooledfund.job;

import org.jspecify.annotations.NullMarked;
