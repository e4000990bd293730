package org.pooledfund.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * As much of JSON Schema as the project's own schemas use; a word it does not know is an error, so
 * that nothing in them goes unchecked.
 */
public final class JsonSchema {
    private static final Set<String> KNOWN = Set.of(
            "$schema",
            "title",
            "description",
            "$ref",
            "$defs",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "minItems",
            "maxItems",
            "enum",
            "const",
            "pattern",
            "minimum",
            "maximum",
            "allOf",
            "anyOf",
            "oneOf",
            "if",
            "then",
            "else");

    private final Map<?, ?> root;

    public JsonSchema(Map<?, ?> root) {
        this.root = root;
    }

    /** Where a value contradicts the schema. */
    public List<String> mistakes(Object value) {
        return mistakes(root, value, "");
    }

    private List<String> mistakes(Object schema, Object value, String path) {
        if (schema instanceof Boolean allowed) {
            return allowed ? List.of() : List.of(path + " is not allowed");
        }
        Map<?, ?> rules = (Map<?, ?>) schema;
        Set<Object> unknown = new TreeSet<>(rules.keySet());
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) {
            throw new AssertionError("unknown to this check: " + unknown);
        }
        List<String> mistakes = new ArrayList<>();
        rules.forEach((word, rule) -> mistakes.addAll(
                switch ((String) word) {
                    case "$ref" -> mistakes(definition((String) rule), value, path);
                    case "type" -> say(isType(rule, value), path + " is no " + rule);
                    case "enum" ->
                        say(((Collection<?>) rule).contains(value), path + " is not of " + rule);
                    case "const" -> say(rule.equals(value), path + " is not " + rule);
                    case "pattern" ->
                        say(
                                !(value instanceof String text)
                                        || Pattern.compile((String) rule)
                                                .matcher(text)
                                                .find(),
                                path + " does not fit " + rule);
                    case "minimum" -> say(compare(value, rule) >= 0, path + " is too small");
                    case "maximum" -> say(compare(value, rule) <= 0, path + " is too large");
                    case "minItems" ->
                        say(
                                !(value instanceof List<?> list) || compare(list.size(), rule) >= 0,
                                path + " is too short");
                    case "maxItems" ->
                        say(
                                !(value instanceof List<?> list) || compare(list.size(), rule) <= 0,
                                path + " is too long");
                    case "items" -> items(rule, value, path);
                    case "properties", "required", "additionalProperties" ->
                        value instanceof Map<?, ?> object
                                ? object((String) word, rules, object, path)
                                : List.of();
                    case "allOf", "anyOf", "oneOf" ->
                        several((String) word, (List<?>) rule, value, path);
                    case "if" -> condition(rules, value, path);
                    default -> List.of();
                }));
        return mistakes;
    }

    private Object definition(String reference) {
        return ((Map<?, ?>) root.get("$defs")).get(reference.substring("#/$defs/".length()));
    }

    private List<String> items(Object rule, Object value, String path) {
        List<String> mistakes = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> mistakes.addAll(mistakes(rule, item, path + "[]")));
        }
        return mistakes;
    }

    private List<String> object(String word, Map<?, ?> rules, Map<?, ?> value, String path) {
        List<String> mistakes = new ArrayList<>();
        Map<?, ?> properties =
                rules.get("properties") instanceof Map<?, ?> given ? given : Map.of();
        switch (word) {
            case "properties" ->
                value.forEach((name, part) -> {
                    if (properties.containsKey(name)) {
                        mistakes.addAll(mistakes(properties.get(name), part, path + "." + name));
                    }
                });
            case "required" ->
                ((List<?>) rules.get(word))
                        .stream()
                                .filter(name -> !value.containsKey(name))
                                .forEach(name -> mistakes.add(path + "." + name + " is missing"));
            default ->
                value.forEach((name, part) -> {
                    if (!properties.containsKey(name)) {
                        mistakes.addAll(mistakes(rules.get(word), part, path + "." + name));
                    }
                });
        }
        return mistakes;
    }

    private List<String> several(String word, List<?> schemas, Object value, String path) {
        List<List<String>> all =
                schemas.stream().map(schema -> mistakes(schema, value, path)).toList();
        long right = all.stream().filter(List::isEmpty).count();
        return switch (word) {
            case "allOf" -> all.stream().flatMap(List::stream).toList();
            case "anyOf" -> say(right > 0, path + " fits none of several");
            default -> say(right == 1, path + " fits " + right + " of several, not one");
        };
    }

    private List<String> condition(Map<?, ?> rules, Object value, String path) {
        boolean holds = mistakes(rules.get("if"), value, path).isEmpty();
        Object then = rules.get(holds ? "then" : "else");
        return then == null ? List.of() : mistakes(then, value, path);
    }

    private static boolean isType(Object types, Object value) {
        if (types instanceof List<?> several) {
            return several.stream().anyMatch(type -> isType(type, value));
        }
        return switch ((String) types) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "integer" -> value instanceof Long;
            case "number" -> value instanceof Number;
            default -> throw new AssertionError("unknown type " + types);
        };
    }

    private static int compare(Object value, Object bound) {
        return value instanceof Number number
                ? Long.compare(number.longValue(), ((Number) bound).longValue())
                : 0;
    }

    private static List<String> say(boolean right, String mistake) {
        return right ? List.of() : List.of(mistake);
    }
}
