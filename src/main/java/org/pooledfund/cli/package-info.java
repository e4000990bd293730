/** The command line: one class a command. May use everything. */
@NullMarked
package org.pooledfund.cli;

import org.jspecify.annotations.NullMarked;
