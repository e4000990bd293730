package org.pooledfund.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pooledfund.extract.EntryId;
import org.pooledfund.extract.LoadedExtract;

/**
 * What the lines of a fund's extracts are called in a matching and in the words about it:
 * {@code line 12 in icb-2025-04.csv}. No two lines have one name, and a name does not depend on
 * what was loaded first.
 */
public final class LineNames {
    private static final int SHORT_HASH = 8;

    private final Map<Long, String> files = new HashMap<>();

    /** The lines of some extracts. */
    public LineNames(List<LoadedExtract> loaded) {
        Map<String, Integer> names = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        for (LoadedExtract extract : loaded) {
            names.merge(extract.fileName(), 1, Integer::sum);
            places.merge(place(extract), 1, Integer::sum);
        }
        for (LoadedExtract extract : loaded) {
            String name = extract.fileName();
            if (names.getOrDefault(name, 0) > 1) {
                name = place(extract);
            }
            if (places.getOrDefault(place(extract), 0) > 1) {
                name += " (" + extract.sha256().substring(0, SHORT_HASH) + ", no. "
                        + extract.extractId() + ")";
            }
            files.put(extract.extractId(), name);
        }
    }

    private static String place(LoadedExtract extract) {
        return extract.source() + "/" + extract.fileName();
    }

    /**
     * What a line is called.
     *
     * @throws NullPointerException if its extract is none of these
     */
    public String name(EntryId id) {
        String file = Objects.requireNonNull(files.get(id.extract()), id::toString);
        return "line " + id.line() + " in " + file;
    }
}
