package org.pooledfund.job;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A job asked for.
 *
 * @param fundFolder the fund's folder
 * @param templates the look of packs
 * @param reports where reports go; a folder a fund is made in it
 * @param again why the same is to be run again; blank if it is not
 */
public record RunRequest(
        JobKind kind,
        Path fundFolder,
        LocalDate asOf,
        Path templates,
        Path reports,
        String again) {}
