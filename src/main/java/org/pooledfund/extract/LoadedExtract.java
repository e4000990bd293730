package org.pooledfund.extract;

import java.time.Instant;

/**
 * An extract that was loaded.
 *
 * @param sha256 of the file
 */
public record LoadedExtract(
        long extractId,
        String source,
        String fileName,
        String sha256,
        Instant loadedAt,
        LoadReport report) {}
