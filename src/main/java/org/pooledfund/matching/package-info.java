/** Reconciles a partner's ledger with the pool ledger: matches, breaks and statements. */
@NullMarked
package org.pooledfund.matching;

import org.jspecify.annotations.NullMarked;
