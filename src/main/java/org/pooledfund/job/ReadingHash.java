package org.pooledfund.job;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The hash of what of a profile bears on how a file is read. A file is read again when it changes;
 * closing a period, or a comment, is no reason.
 */
final class ReadingHash {
    private static final Pattern NO_READING = Pattern.compile(
            "\\s*|\\s*#.*|name\\s*:.*|\\s*(closed-to|extracts|inbox|when-loaded|quiet-seconds|manifest)\\s*:.*");

    private ReadingHash() {}

    static String of(String profile) {
        return Sha256.of(profile.lines()
                .filter(line -> !NO_READING.matcher(line).matches())
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n")));
    }
}
