package org.pooledfund.pack.archive;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes maps, lists, texts, truths and whole numbers as JSON, an object of a list a line. */
final class JsonWriter {
    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    static String text(Object tree) {
        JsonWriter writer = new JsonWriter();
        writer.write(tree);
        return writer.out.append('\n').toString();
    }

    private void write(Object value) {
        switch (value) {
            case Map<?, ?> map -> list('{', map.entrySet(), '}', "");
            case List<?> list -> list('[', list, ']', isOfObjects(list) ? "\n" : "");
            case Map.Entry<?, ?> entry -> {
                quote(String.valueOf(entry.getKey()));
                out.append(':');
                write(entry.getValue());
            }
            case Long number -> out.append(number.longValue());
            case Boolean truth -> out.append(truth.booleanValue());
            default -> quote(String.valueOf(value));
        }
    }

    /** A row a line: two texts can be told apart by eye and by tools that compare lines. */
    private static boolean isOfObjects(List<?> list) {
        return !list.isEmpty() && list.getFirst() instanceof Map;
    }

    private void list(char open, Iterable<?> items, char close, String before) {
        out.append(open);
        boolean any = false;
        for (Object item : items) {
            out.append(any ? "," : "").append(before);
            write(item);
            any = true;
        }
        out.append(close);
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == 0x7f || Character.isSurrogate(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
