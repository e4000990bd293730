package org.pooledfund.extract.suggest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.pooledfund.extract.Amount;
import org.pooledfund.extract.FileFormat.FixedColumn;
import org.pooledfund.extract.Limits;

/**
 * Where the columns of a text stand that no character parts: below their headings, between the
 * positions that are blank in every line.
 *
 * @param firstRow the line the data begin in, counted from 1
 */
record Positions(List<FixedColumn> columns, int firstRow) {
    private static final Pattern LABEL = Pattern.compile("\\S+(?: \\S+)*");
    private static final Pattern RULE = Pattern.compile("[\\s=_+|-]+");
    private static final int LEAST_HEADINGS = 2;

    /** A stretch of a line, from its first character, counted from 0, to before its last. */
    private record Stretch(int from, int to) {
        boolean meets(Stretch other) {
            return from < other.to && other.from < to;
        }
    }

    /** The columns; empty if no line looks like headings. */
    static Optional<Positions> of(List<String> lines, Headings headings) {
        int header = -1;
        long most = LEAST_HEADINGS - 1L;
        for (int i = 0; i < Math.min(lines.size(), Limits.STANDARD.preambleRows() - 2); i++) {
            long likely = labels(lines.get(i)).stream()
                    .map(MatchResult::group)
                    .filter(headings::isLikely)
                    .count();
            if (likely > most) {
                header = i;
                most = likely;
            }
        }
        if (header < 0) {
            return Optional.empty();
        }
        int first = header + 1;
        while (first < lines.size() && RULE.matcher(lines.get(first)).matches()) {
            first++;
        }
        String head = lines.get(header);
        List<String> data = lines.subList(Math.min(first, lines.size()), lines.size()).stream()
                .filter(line -> !RULE.matcher(line).matches())
                .toList();
        return Optional.of(new Positions(columns(head, data), first + 1));
    }

    private static List<MatchResult> labels(String line) {
        return LABEL.matcher(line).results().toList();
    }

    private static List<FixedColumn> columns(String header, List<String> data) {
        BitSet inked = new BitSet();
        ink(header, inked);
        data.forEach(line -> ink(line, inked));
        List<Stretch> labels = labels(header).stream()
                .map(found -> new Stretch(found.start(), found.end()))
                .toList();
        List<Stretch> stretches = new ArrayList<>();
        for (int at = inked.nextSetBit(0); at >= 0; at = inked.nextSetBit(inked.nextClearBit(at))) {
            join(stretches, new Stretch(at, inked.nextClearBit(at)), labels);
        }
        List<FixedColumn> columns = new ArrayList<>();
        int from = 1;
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            boolean last = i + 1 == stretches.size();
            // figures grow to the left, texts to the right
            int to = last
                    ? stretch.to
                    : isFigures(data, stretches.get(i + 1))
                            ? stretch.to
                            : stretches.get(i + 1).from;
            columns.add(new FixedColumn(name(header, stretch, i), from, to));
            from = to + 1;
        }
        return columns;
    }

    private static void ink(String line, BitSet inked) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) > ' ') {
                inked.set(i);
            }
        }
    }

    /** What stands below one label is one column; what stands below none belongs to the last. */
    private static void join(List<Stretch> stretches, Stretch next, List<Stretch> labels) {
        Stretch last = stretches.isEmpty() ? null : stretches.getLast();
        boolean unlabelled = labels.stream().noneMatch(next::meets);
        boolean same = last != null
                && labels.stream().anyMatch(label -> label.meets(last) && label.meets(next));
        if (last != null && (same || unlabelled)) {
            stretches.set(stretches.size() - 1, new Stretch(last.from, next.to));
        } else {
            stretches.add(next);
        }
    }

    private static boolean isFigures(List<String> data, Stretch stretch) {
        List<String> cells = data.stream()
                .map(line -> part(line, stretch))
                .filter(cell -> !cell.isEmpty())
                .toList();
        return !cells.isEmpty()
                && cells.stream()
                                        .filter(cell -> Amount.pounds(cell).isPresent())
                                        .count()
                                * 2
                        > cells.size();
    }

    private static String part(String line, Stretch stretch) {
        int to = Math.min(stretch.to, line.length());
        return stretch.from >= to ? "" : line.substring(stretch.from, to).strip();
    }

    private static String name(String header, Stretch stretch, int place) {
        String name = TableFinder.plain(part(header, stretch));
        return name.isEmpty() ? "Column " + (place + 1) : name;
    }
}
