/**
 * Lays a pack out as a tagged, archivable PDF (PDF/UA-1 and PDF/A-3a) from the HTML templates of a
 * folder.
 */
@NullMarked
package org.pooledfund.pack.pdf;

import org.jspecify.annotations.NullMarked;
