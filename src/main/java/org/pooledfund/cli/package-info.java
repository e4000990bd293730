/** The command line: one class a command. May use everything. */
package org.pooledfund.cli;
