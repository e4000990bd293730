package org.pooledfund.extract.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/** Why a text could not be read to its end. */
final class TextFailure {
    private static final String UTF_16 = "; the file is UTF-16, Excel's 'Unicode Text': have it"
            + " saved as 'CSV UTF-8' instead";

    private TextFailure() {}

    /** The byte that is no text, or the refusal, among the causes of a failure; null if neither. */
    static @Nullable ProblemException of(Exception e, Content content, Charset encoding)
            throws IOException {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException refusal) {
                return refusal;
            }
            if (cause instanceof CharacterCodingException) {
                MalformedByte found = MalformedByte.first(content, encoding);
                return new ProblemException(
                        Finding.at(
                                Place.of(content.name(), found.line()),
                                Problem.NOT_TEXT,
                                found.hex(),
                                encoding.name(),
                                isUtf16(content) ? UTF_16 : ""),
                        e);
            }
        }
        return null;
    }

    private static boolean isUtf16(Content content) throws IOException {
        try (InputStream in = content.open()) {
            String mark = HexFormat.of().formatHex(in.readNBytes(2));
            return mark.equals("fffe") || mark.equals("feff");
        }
    }
}
