package org.pooledfund.extract;

import java.util.Optional;
import org.pooledfund.problem.Finding;

/**
 * A row that could not be read and was set aside, whole.
 *
 * @param line where it stands in its file
 * @param amountPence its amount, if at least that could be read
 * @param raw its cells as they came, separated by {@code |}
 */
public record Rejection(long line, Finding finding, Optional<Long> amountPence, String raw) {}
