/** What a settlement asks of ledgers: invoice and credit note requests, journals, and versions. */
@NullMarked
package org.pooledfund.settlement.payment;

import org.jspecify.annotations.NullMarked;
