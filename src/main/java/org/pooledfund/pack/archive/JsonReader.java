package org.pooledfund.pack.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link JsonWriter} writes: objects, lists, texts, truths and whole numbers. */
final class JsonReader {
    private static final int DEEPEST = 40;
    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    static Object read(String text) {
        JsonReader reader = new JsonReader(text);
        Object tree = reader.value();
        reader.blanks();
        if (reader.at < text.length()) {
            throw reader.unlike("the end");
        }
        return tree;
    }

    private Object value() {
        if (++depth > DEEPEST) {
            throw unlike("less depth");
        }
        blanks();
        Object value = switch (peek()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            default -> number();
        };
        depth--;
        return value;
    }

    private Map<String, Object> object() {
        Map<String, Object> fields = new LinkedHashMap<>();
        at++;
        while (more('}', fields.isEmpty())) {
            blanks();
            String name = string();
            blanks();
            expect(':');
            if (fields.put(name, value()) != null) {
                throw unlike("a name that was not there before, not '" + name + "'");
            }
        }
        return fields;
    }

    private List<Object> list() {
        List<Object> items = new ArrayList<>();
        at++;
        while (more(']', items.isEmpty())) {
            items.add(value());
        }
        return items;
    }

    /** Whether another item follows; steps over the comma or the end. */
    private boolean more(char end, boolean first) {
        blanks();
        if (peek() == end) {
            at++;
            return false;
        }
        if (!first) {
            expect(',');
        }
        return true;
    }

    private String string() {
        expect('"');
        StringBuilder out = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            out.append(c == '\\' ? escaped() : c);
        }
        at++;
        return out.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        if (c == 'u' && at + 4 <= text.length()) {
            at += 4;
            try {
                return (char) Integer.parseInt(text.substring(at - 4, at), 16);
            } catch (NumberFormatException e) {
                throw unlike("four hexadecimal digits");
            }
        }
        if (c != '"' && c != '\\') {
            throw unlike("an escape that is used here");
        }
        return c;
    }

    private Object word(String word, boolean truth) {
        if (!text.startsWith(word, at)) {
            throw unlike(word);
        }
        at += word.length();
        return truth;
    }

    private Long number() {
        int from = at;
        while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            return Long.valueOf(text.substring(from, at));
        } catch (NumberFormatException e) {
            throw unlike("a value");
        }
    }

    private void blanks() {
        while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void expect(char c) {
        if (peek() != c) {
            throw unlike("'" + c + "'");
        }
        at++;
    }

    private char peek() {
        if (at >= text.length()) {
            throw unlike("more text");
        }
        return text.charAt(at);
    }

    private IllegalArgumentException unlike(String wanted) {
        long line = text.substring(0, Math.min(at, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
        return new IllegalArgumentException(
                "not the JSON of a pack, line " + line + ": here should be " + wanted);
    }
}
