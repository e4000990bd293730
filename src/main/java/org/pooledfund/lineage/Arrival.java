package org.pooledfund.lineage;

import java.util.Optional;

/**
 * A reading of a file that came, as far as it decides what counts.
 *
 * @param extract its number in the store
 * @param sha256 of the file
 * @param reading counted from 1; greater if the same file was read again by a mended profile
 * @param snapshotOf what it is a snapshot of, such as 2025-26; empty for new lines only
 * @param version greater for newer files; blank if the name says none
 */
public record Arrival(
        long extract, String sha256, int reading, Optional<String> snapshotOf, String version) {}
