package org.pooledfund.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes maps, lists, texts and numbers as JSON. */
final class Json {
    private static final int FIRST_PLAIN = 0x20;

    private Json() {}

    static String of(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(e ->
                                text(String.valueOf(e.getKey())) + ":" + of(nonNull(e.getValue())))
                        .collect(Collectors.joining(",", "{", "}"));
            case List<?> list ->
                list.stream()
                        .map(item -> of(nonNull(item)))
                        .collect(Collectors.joining(",", "[", "]"));
            case Long number -> number.toString();
            case Integer number -> number.toString();
            case Boolean truth -> truth.toString();
            default -> text(value.toString());
        };
    }

    private static Object nonNull(@org.jspecify.annotations.Nullable Object value) {
        return java.util.Objects.requireNonNull(value);
    }

    private static String text(String value) {
        StringBuilder text = new StringBuilder("\"");
        value.chars().forEach(c -> {
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                default -> {
                    if (c < FIRST_PLAIN || Character.isSurrogate((char) c)) {
                        text.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
                    } else {
                        text.append((char) c);
                    }
                }
            }
        });
        return text.append('"').toString();
    }
}
