package org.pooledfund.extract.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pooledfund.extract.Amount;
import org.pooledfund.extract.Limits;

/** Finds the header among the first rows of a file, and the totals at its end. */
final class TableFinder {
    private static final Pattern TOTAL =
            Pattern.compile("(?i)((?:grand |report |ledger )?totals?)\\b.*");
    private static final int LAST_ROWS = 3;
    private static final List<String> MARKS = List.of("\uFEFF", "\u00EF\u00BB\u00BF");

    private final Headings headings;

    TableFinder(Headings headings) {
        this.headings = headings;
    }

    /** The table of a file's rows; empty if no row looks like a header. */
    Optional<Table> find(List<List<String>> rows) {
        int header = -1;
        int most = 0;
        for (int i = 0; i < Math.min(rows.size(), Limits.STANDARD.preambleRows()); i++) {
            int likely = likely(rows.get(i));
            boolean better = likely > most && likely > 1;
            if (looksLikeHeadings(rows.get(i)) && (better || header < 0 && isAbove(rows, i))) {
                header = i;
                most = likely;
            }
        }
        return header < 0 ? Optional.empty() : Optional.of(table(rows, header));
    }

    private Table table(List<List<String>> rows, int header) {
        List<String> names = rows.get(header).stream().map(TableFinder::plain).toList();
        List<List<String>> data = new ArrayList<>(rows.subList(header + 1, rows.size()).stream()
                .filter(row -> !row.stream().allMatch(String::isBlank))
                .toList());
        Optional<Table.Trailer> trailer = trailer(names, data);
        trailer.ifPresent(t -> data.remove(data.lastIndexOf(t.cells())));
        return new Table(header, names, data, trailer);
    }

    static String plain(String name) {
        String text = name;
        for (String mark : MARKS) {
            text = text.replace(mark, "");
        }
        return text.replaceAll("\\s+", " ").strip();
    }

    private int likely(List<String> row) {
        return (int) row.stream()
                .filter(cell -> !cell.isBlank() && headings.isLikely(plain(cell)))
                .count();
    }

    /** Texts, no two the same unless blank, and no amount or date among them. */
    private static boolean looksLikeHeadings(List<String> row) {
        List<String> cells =
                row.stream().map(TableFinder::plain).filter(c -> !c.isEmpty()).toList();
        Set<String> different = new HashSet<>(cells);
        return cells.size() > 1
                && different.size() * 2 > cells.size()
                && cells.stream().noneMatch(TableFinder::isValue);
    }

    private static boolean isValue(String cell) {
        return Amount.pounds(cell).isPresent()
                || DatePatterns.best(List.of(cell)).isPresent();
    }

    /** Whether the row below holds values where this one holds texts. */
    private static boolean isAbove(List<List<String>> rows, int i) {
        return i + 1 < rows.size()
                && rows.get(i).stream().filter(c -> !c.isBlank()).count() > 2
                && rows.get(i + 1).size() >= rows.get(i).size() - 1
                && rows.get(i + 1).stream().filter(TableFinder::isValue).count() > 1;
    }

    private static Optional<Table.Trailer> trailer(List<String> names, List<List<String>> data) {
        for (int i = data.size() - 1; i >= Math.max(0, data.size() - LAST_ROWS); i--) {
            List<String> row = data.get(i);
            for (int place = 0; place < Math.min(names.size(), row.size()); place++) {
                Matcher matcher = TOTAL.matcher(Table.cell(row, place));
                if (matcher.matches()
                        && !names.get(place).isEmpty()
                        && isOnly(data, place, matcher.group(1))) {
                    return Optional.of(new Table.Trailer(place, matcher.group(1), row));
                }
            }
        }
        return Optional.empty();
    }

    /** A supplier may be called Total Care: then the word tells no totals. */
    private static boolean isOnly(List<List<String>> data, int place, String word) {
        String start = word.toLowerCase(Locale.ROOT);
        return data.stream()
                        .filter(row ->
                                Table.cell(row, place).toLowerCase(Locale.ROOT).startsWith(start))
                        .limit(2)
                        .count()
                == 1;
    }
}
