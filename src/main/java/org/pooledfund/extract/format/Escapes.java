package org.pooledfund.extract.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters XML cannot hold, which a workbook writes like {@code _x000D_}. */
final class Escapes {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int HEXADECIMAL = 16;

    private Escapes() {}

    static String read(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(escape.group(1), HEXADECIMAL))));
    }
}
