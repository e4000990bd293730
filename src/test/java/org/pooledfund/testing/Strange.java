package org.pooledfund.testing;

import java.util.List;
import java.util.Map;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.ProblemException;

/** Puts into a document what no reader knows, to hear what it does know. */
public final class Strange {
    /** A name and a word that nobody uses. */
    public static final String NAME = "no-such-field";

    private Strange() {}

    /** Adds a field to every part. */
    public static void everywhere(Object value) {
        if (value instanceof List<?> list) {
            list.forEach(Strange::everywhere);
        } else if (value instanceof Map<?, ?>) {
            @SuppressWarnings("unchecked")
            Map<String, Object> map = (Map<String, Object>) value;
            List.copyOf(map.values()).forEach(Strange::everywhere);
            map.put(NAME, "x");
        }
    }

    /** The field that a finding is about, as schemas write it: no places in lists, not the name. */
    public static String path(Finding finding) {
        Place place = finding.place();
        String field = place == null ? "" : String.valueOf(place.field());
        return "." + field.replace("field ", "").replaceAll("\\[\\d+]", "").replace(NAME, "");
    }

    /** What is wrong with a text, by its reader. */
    public static List<Finding> findings(Runnable reading) {
        try {
            reading.run();
            return List.of();
        } catch (ProblemException e) {
            return e.findings();
        }
    }

    /** Sets a field in every part that could have it. */
    public static void at(List<String> path, Object value) {
        if (value instanceof List<?> list) {
            list.forEach(item -> at(path, item));
        } else if (value instanceof Map<?, ?>) {
            @SuppressWarnings("unchecked")
            Map<String, Object> map = (Map<String, Object>) value;
            if (path.size() == 1) {
                map.put(path.get(0), NAME);
            } else if (map.containsKey(path.get(0))) {
                at(path.subList(1, path.size()), map.get(path.get(0)));
            }
        }
    }
}
