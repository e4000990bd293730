/**
 * The matching engine: two sides of lines and a set of rules go in; groups, breaks and a proof that
 * no penny was lost come out.
 */
@NullMarked
package org.pooledfund.match;

import org.jspecify.annotations.NullMarked;
