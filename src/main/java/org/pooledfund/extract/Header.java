package org.pooledfund.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the columns of an extract are, found by the names in its header row. */
final class Header {
    /** As it is, and as Windows-1252 shows its three bytes. */
    private static final List<String> BYTE_ORDER_MARKS = List.of("\uFEFF", "\u00EF\u00BB\u00BF");

    private static final int NOWHERE = -1;

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final int[] placesByOrdinal = new int[Column.values().length];
    private final Map<String, Integer> byName;
    private final Map<String, Integer> asAskedFor = new HashMap<>();
    private final List<String> names;
    private final List<String> twice;
    private final Set<Integer> used;

    private Header(SourceProfile profile, List<String> names) {
        this.names = List.copyOf(names);
        this.byName = index(names);
        List<String> usedNames = new ArrayList<>();
        profile.columns()
                .forEach((column, synonyms) -> found(byName, synonyms).ifPresent(name -> {
                    places.put(column, byName.getOrDefault(name, NOWHERE));
                    usedNames.add(name);
                }));
        for (Column column : Column.values()) {
            placesByOrdinal[column.ordinal()] = places.getOrDefault(column, NOWHERE);
        }
        others(profile).map(Header::key).forEach(usedNames::add);
        this.used = usedNames.stream()
                .map(name -> byName.getOrDefault(name, 0))
                .collect(Collectors.toUnmodifiableSet());
        this.twice = usedNames.stream()
                .distinct()
                .filter(name -> names.stream().filter(n -> key(n).equals(name)).count() > 1)
                .map(name -> names.get(byName.getOrDefault(name, 0)).strip())
                .sorted()
                .toList();
    }

    /** The header, if the row has all the names the profile needs. */
    static Optional<Header> in(SourceProfile profile, List<String> cells) {
        List<String> names = withoutBlankEnd(cells);
        return missing(profile, names).isEmpty()
                ? Optional.of(new Header(profile, names))
                : Optional.empty();
    }

    /** The names the profile needs and the row has not; synonyms are joined by an or. */
    static List<String> missing(SourceProfile profile, List<String> cells) {
        Map<String, Integer> byName = index(cells);
        Stream<String> columns = new TreeMap<>(profile.columns())
                .entrySet().stream() // in the order of Column
                        .filter(entry -> !profile.intake().mayBeMissing().contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .filter(synonyms -> found(byName, synonyms).isEmpty())
                        .map(synonyms -> String.join(" or ", synonyms));
        Stream<String> others = others(profile).filter(name -> !byName.containsKey(key(name)));
        return Stream.concat(columns, others).distinct().toList();
    }

    /** Names of columns that only rules about rows look at. */
    private static Stream<String> others(SourceProfile profile) {
        IntakeRules intake = profile.intake();
        return Stream.of(
                        profile.totalsRow().map(SourceProfile.TotalsRow::column).stream(),
                        intake.ignored().stream().flatMap(rule -> rule.column().stream()),
                        intake.balances().map(IntakeRules.Balances::column).stream())
                .flatMap(names -> names);
    }

    private static Optional<String> found(Map<String, Integer> byName, List<String> synonyms) {
        return synonyms.stream().map(Header::key).filter(byName::containsKey).findFirst();
    }

    /** Names the profile uses that the row has more than once. */
    List<String> twice() {
        return twice;
    }

    /** The cell of a column, without blanks around it; blank if the source has no such column. */
    String cell(List<String> cells, Column column) {
        return cell(cells, placesByOrdinal[column.ordinal()]);
    }

    /** The cell below a name of the header, without blanks around it; blank if there is none. */
    String cell(List<String> cells, String name) {
        return cell(
                cells, asAskedFor.computeIfAbsent(name, n -> byName.getOrDefault(key(n), NOWHERE)));
    }

    /** Where a column is, counted from 0; -1 if the source has none. */
    int place(Column column) {
        return placesByOrdinal[column.ordinal()];
    }

    /** What the file calls a column. */
    String name(Column column) {
        Integer place = places.get(column);
        return place == null ? "" : name(place);
    }

    /** What the file calls the column at a place, counted from 0. */
    String name(int place) {
        return place < names.size() ? strip(names.get(place)) : "";
    }

    /** What the profile reads from a place, counted from 0. */
    Optional<Column> column(int place) {
        return places.entrySet().stream()
                .filter(entry -> entry.getValue() == place)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * The name of the first column the profile uses that a row of so many cells has not got; empty
     * if it has them all.
     */
    Optional<String> firstBeyond(int cells) {
        return used.stream()
                .filter(place -> place >= cells)
                .sorted()
                .findFirst()
                .map(this::name);
    }

    /** How many columns the header has. */
    int width() {
        return names.size();
    }

    private static String cell(List<String> cells, int place) {
        return place >= 0 && place < cells.size() ? cells.get(place).strip() : "";
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

    private static String strip(String name) {
        String text = name;
        for (String mark : BYTE_ORDER_MARKS) {
            text = text.replace(mark, "");
        }
        return text.strip();
    }

    private static String key(String name) {
        return strip(name).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
