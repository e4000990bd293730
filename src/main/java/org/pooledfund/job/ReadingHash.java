package org.pooledfund.job;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pooledfund.extract.SourceProfile;

/**
 * The hash of what of a profile bears on how a file is read, with the words to mask that lie beside
 * it. A file is read again when it changes; closing a period, or a comment, is no reason.
 */
final class ReadingHash {
    private static final Pattern NO_READING = Pattern.compile(
            "\\s*|\\s*#.*|name\\s*:.*|\\s*(closed-to|extracts|inbox|when-loaded|quiet-seconds|manifest)\\s*:.*");

    private ReadingHash() {}

    static String of(SourceProfile profile, TextFile file) {
        return Sha256.of(Stream.concat(
                        file.text()
                                .lines()
                                .filter(line -> !NO_READING.matcher(line).matches())
                                .map(String::stripTrailing),
                        profile.intake().maskedWords().stream())
                .collect(Collectors.joining("\n")));
    }
}
