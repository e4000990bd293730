package org.pooledfund.issue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.pooledfund.calendar.Quarter;
import org.pooledfund.pack.seal.SigningKey;

/**
 * A version asked for.
 *
 * @param reports the folder where runs put their files, a folder a fund
 * @param templates the look of packs
 * @param issued the folder of issued packs
 * @param key to sign with, if it is to be signed
 * @param at when
 */
public record IssueRequest(
        String fundId,
        Quarter quarter,
        Path reports,
        Path templates,
        Path issued,
        Optional<SigningKey> key,
        Instant at) {}
