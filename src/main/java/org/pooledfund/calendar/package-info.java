/** The financial calendar: years from April to March, their periods and quarters. */
@NullMarked
package org.pooledfund.calendar;

import org.jspecify.annotations.NullMarked;
