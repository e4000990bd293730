/** Code that breaks the rules on purpose, so that the rules' own tests can see them fail. */
@NullMarked
package org.pooledfund.house.example.shell;

import org.jspecify.annotations.NullMarked;
