/** Threads that share the work of a matching without changing what comes of it. */
@NullMarked
package org.pooledfund.match.thread;

import org.jspecify.annotations.NullMarked;
