/** Real servers for the integration tests, started by the tests themselves. */
@NullMarked
package org.pooledfund.testing;

import org.jspecify.annotations.NullMarked;
