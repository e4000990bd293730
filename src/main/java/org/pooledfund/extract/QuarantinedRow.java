package org.pooledfund.extract;

import java.util.Optional;

/**
 * A row in quarantine, as it is stored.
 *
 * @param message where, what is wrong and what to do
 * @param amountPence its amount, if at least that could be read
 * @param raw its cells as they came, separated by {@code |}; masked where names may be
 */
public record QuarantinedRow(
        String source,
        String fileName,
        long line,
        String message,
        Optional<Long> amountPence,
        String raw) {}
