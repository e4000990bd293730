/** Benchmarks: run by hand, by the commands in docs/PERFORMANCE.md. */
@NullMarked
package org.pooledfund.bench;

import org.jspecify.annotations.NullMarked;
