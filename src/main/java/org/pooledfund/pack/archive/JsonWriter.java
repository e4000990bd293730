package org.pooledfund.pack.archive;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes trees of maps, lists, texts, truths and whole numbers as JSON, an entry a line. */
final class JsonWriter {
    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    static String text(Object tree) {
        JsonWriter writer = new JsonWriter();
        writer.write(tree, "\n");
        return writer.out.append('\n').toString();
    }

    private void write(Object value, String indent) {
        switch (value) {
            case Map<?, ?> map -> list('{', map.entrySet().iterator(), '}', indent);
            case List<?> list -> list('[', list.iterator(), ']', indent);
            case Map.Entry<?, ?> entry -> {
                quote(String.valueOf(entry.getKey()));
                out.append(": ");
                write(entry.getValue(), indent);
            }
            case Long number -> out.append(number.longValue());
            case Boolean truth -> out.append(truth.booleanValue());
            default -> quote(String.valueOf(value));
        }
    }

    private void list(char open, Iterator<?> items, char close, String indent) {
        out.append(open);
        String inner = indent + " ";
        boolean any = false;
        while (items.hasNext()) {
            out.append(any ? "," : "").append(inner);
            write(items.next(), inner);
            any = true;
        }
        out.append(any ? indent : "").append(close);
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
