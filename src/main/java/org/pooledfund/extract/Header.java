package org.pooledfund.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where the columns of an extract are, found by the names in its header row. */
final class Header {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final int width;
    private final int totalsColumn;

    private Header(SourceProfile profile, List<String> names) {
        Map<String, Integer> byName = index(names);
        profile.columns().forEach((column, name) -> places.put(column, byName.get(key(name))));
        this.width = names.size();
        this.totalsColumn = profile.totalsRow()
                .map(totals -> byName.get(key(totals.column())))
                .orElse(-1);
    }

    /** The header, if the row has all the names the profile needs. */
    static Optional<Header> in(SourceProfile profile, List<String> cells) {
        List<String> names = withoutBlankEnd(cells);
        return missing(profile, names).isEmpty()
                ? Optional.of(new Header(profile, names))
                : Optional.empty();
    }

    /** The names the profile needs and the row has not. */
    static List<String> missing(SourceProfile profile, List<String> cells) {
        Map<String, Integer> byName = index(cells);
        List<String> wanted = new ArrayList<>(
                new TreeMap<>(profile.columns()).values()); // in the order of Column
        profile.totalsRow().ifPresent(totals -> wanted.add(totals.column()));
        return wanted.stream()
                .filter(name -> !byName.containsKey(key(name)))
                .distinct()
                .toList();
    }

    /** The cell of a column, without blanks around it; blank if the source has no such column. */
    String cell(List<String> cells, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : cell(cells, place);
    }

    /** The cell that gives a row of totals away; blank if the source prints none. */
    String totalsCell(List<String> cells) {
        return totalsColumn < 0 ? "" : cell(cells, totalsColumn);
    }

    /** How many columns the header has. */
    int width() {
        return width;
    }

    private static String cell(List<String> cells, int place) {
        return place < cells.size() ? cells.get(place).strip() : "";
    }

    private static List<String> withoutBlankEnd(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        return cells.subList(0, end);
    }

    private static Map<String, Integer> index(List<String> names) {
        Map<String, Integer> byName = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            byName.putIfAbsent(key(names.get(i)), i);
        }
        return byName;
    }

    private static String key(String name) {
        return name.replace(BYTE_ORDER_MARK, "")
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
