/**
 * Writes a pack's tables as a workbook: numbers as numbers, text that can never become a formula,
 * the same bytes every time.
 */
@NullMarked
package org.pooledfund.pack.xlsx;

import org.jspecify.annotations.NullMarked;
