package org.pooledfund.extract.document;

import java.util.List;
import java.util.Optional;
import org.pooledfund.document.Field;

/**
 * The names a field may have.
 *
 * @param names empty if nobody can say yet: then any will do
 */
record Known(Optional<List<String>> names) {
    /** The field's text if it is known; if not, that is noted as a mistake. */
    Optional<String> known(Field field) {
        return names.isEmpty() ? Optional.of(field.text()) : field.oneOf(names.get());
    }
}
