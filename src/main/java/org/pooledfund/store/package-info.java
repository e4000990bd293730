/** Everything that is kept in the database, and all SQL. */
@NullMarked
package org.pooledfund.store;

import org.jspecify.annotations.NullMarked;
