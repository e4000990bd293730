package org.pooledfund.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a JSON Schema says there is in a document. */
public final class Described {
    private Described() {}

    /** The names of the fields of each part, by its path. */
    public static void fields(String path, Map<?, ?> part, Map<String, Set<String>> into) {
        if (part.get("items") instanceof Map<?, ?> items) {
            fields(path, items, into);
        }
        if (part.get("properties") instanceof Map<?, ?> properties) {
            Set<String> names = new TreeSet<>();
            properties.forEach((name, rules) -> {
                names.add((String) name);
                fields(path + "." + name, (Map<?, ?>) rules, into);
            });
            into.put(path + ".", names);
        }
    }

    /** The words allowed where only some are, by path. */
    public static void words(String path, Map<?, ?> part, Map<String, List<?>> into) {
        if (part.get("enum") instanceof List<?> words) {
            into.put(path, new ArrayList<>(words));
        }
        if (part.get("items") instanceof Map<?, ?> items) {
            words(path, items, into);
        }
        if (part.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((name, rules) -> words(path + "." + name, (Map<?, ?>) rules, into));
        }
    }
}
