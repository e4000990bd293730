package org.pooledfund.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the fields of lines. */
final class Columns {
    private Columns() {}

    /** The standard fields, then the caller's own. */
    static Map<Field, Integer> of(List<Field> more) {
        Map<Field, Integer> columns = new LinkedHashMap<>();
        Field.STANDARD.forEach(field -> columns.put(field, columns.size()));
        more.forEach(field -> columns.putIfAbsent(field, columns.size()));
        return columns;
    }
}
