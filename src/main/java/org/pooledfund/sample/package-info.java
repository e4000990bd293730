/** The extracts of an invented fund, made from a seed, with differences planted in them. */
@NullMarked
package org.pooledfund.sample;

import org.jspecify.annotations.NullMarked;
