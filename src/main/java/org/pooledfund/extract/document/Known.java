package org.pooledfund.extract.document;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.document.Field;

/**
 * The names a field may have.
 *
 * @param meanings of each name; empty if nobody can say yet: then any will do
 */
record Known(Optional<Map<String, String>> meanings) {
    /** What the field's text means; if it is not known, that is noted as a mistake. */
    Optional<String> known(Field field) {
        if (meanings.isEmpty()) {
            return Optional.of(field.text());
        }
        Map<String, String> known = meanings.get();
        return known.containsKey(field.text())
                ? Optional.ofNullable(known.get(field.text()))
                : field.oneOf(new LinkedHashSet<>(known.values()));
    }
}
