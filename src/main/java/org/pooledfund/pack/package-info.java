/**
 * The report as a document: sections, tables of typed cells and charts in pence, knowing nothing of
 * PDF or Excel.
 */
@NullMarked
package org.pooledfund.pack;

import org.jspecify.annotations.NullMarked;
