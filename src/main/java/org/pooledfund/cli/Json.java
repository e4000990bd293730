package org.pooledfund.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.pooledfund.money.Pence;

/** Writes maps, lists, texts, truths and numbers as JSON. */
final class Json {
    private final StringBuilder out = new StringBuilder();

    private Json() {}

    static String of(Object value) {
        Json json = new Json();
        json.write(value, "\n");
        return json.out.toString();
    }

    /** An amount in pounds, as a number with two decimals. */
    static Object pounds(long pence) {
        return Pence.toPounds(pence);
    }

    private void write(Object value, String indent) {
        switch (value) {
            case Map<?, ?> map -> {
                list('{', map.entrySet().iterator(), '}', indent);
            }
            case List<?> list -> list('[', list.iterator(), ']', indent);
            case Map.Entry<?, ?> entry -> {
                text(String.valueOf(entry.getKey()));
                out.append(": ");
                write(entry.getValue(), indent);
            }
            case Number number -> out.append(number);
            case Boolean truth -> out.append(truth);
            default -> text(value.toString());
        }
    }

    private void list(char open, Iterator<?> items, char close, String indent) {
        out.append(open);
        String inner = indent + "  ";
        boolean any = false;
        while (items.hasNext()) {
            out.append(any ? "," : "").append(inner);
            write(items.next(), inner);
            any = true;
        }
        out.append(any ? indent : "").append(close);
    }

    /** Also what a terminal would obey, or what turns the reading direction. */
    private static boolean isUnseen(char c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || Character.isSurrogate(c)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> {
                    if (isUnseen(c)) {
                        out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
