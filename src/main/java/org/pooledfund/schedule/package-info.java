/** What runs when: job definitions and the clock that starts them. */
@NullMarked
package org.pooledfund.schedule;

import org.jspecify.annotations.NullMarked;
