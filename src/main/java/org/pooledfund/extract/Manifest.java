package org.pooledfund.extract;

import java.util.Optional;

/**
 * What the sender says about a file, in another file.
 *
 * @param rows of data, without header, blank rows and totals
 * @param totalPence of its amounts, with the sign they have in the file
 * @param sha256 in small letters
 */
public record Manifest(Optional<Long> rows, Optional<Long> totalPence, Optional<String> sha256) {}
