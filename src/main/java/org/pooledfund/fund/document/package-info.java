/** Reads an agreement from its YAML document. */
@NullMarked
package org.pooledfund.fund.document;

import org.jspecify.annotations.NullMarked;
