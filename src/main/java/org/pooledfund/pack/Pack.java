package org.pooledfund.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One report of one fund, complete and ready to be laid out: what it is about and its sections in
 * reading order.
 * It holds typed values (pence, dates, ratings), no formatted figures, so that the PDF and the
 * workbook show the
 * same numbers.
 *
 * @throws IllegalArgumentException when two sections or two tables share an id
 */
public record Pack(PackMeta meta, List<Section> sections) {
    public Pack {
        sections = List.copyOf(sections);
        Set<String> ids = new HashSet<>();
        for (Section section : sections) {
            claim(ids, section.id());
            section.tables().forEach(table -> claim(ids, table.id()));
        }
    }

    /** Every table of the pack in reading order. */
    public List<Table> tables() {
        return sections.stream().flatMap(section -> section.tables().stream()).toList();
    }

    private static void claim(Set<String> ids, String id) {
        if (!ids.add(id)) {
            throw new IllegalArgumentException("pack: the id '" + id
                    + "' is used twice; every section and every table needs an id of its own");
        }
    }
}
