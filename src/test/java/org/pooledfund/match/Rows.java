package org.pooledfund.match;

import java.util.ArrayList;
import java.util.List;

/** Sides written down as text: id, amount, reference, counterparty, narrative, day, scheme. */
final class Rows {
    private static final int MONTH = 24_313;

    private final Texts texts = new Texts();

    Lines side(String... rows) {
        return side(List.of(rows));
    }

    Lines side(List<String> rows) {
        LinesBuilder builder = new LinesBuilder(texts, List.of());
        for (String row : rows) {
            String[] cells = (row + "||||||").split("\\|", -1);
            int day = cells[5].isEmpty() ? 0 : Integer.parseInt(cells[5]);
            builder.add(cells[0], Long.parseLong(cells[1]), 20_000 + day, MONTH + day / 30)
                    .set(builder.column(Field.REFERENCE), cells[2])
                    .set(builder.column(Field.COUNTERPARTY), cells[3])
                    .set(builder.column(Field.NARRATIVE), cells[4])
                    .set(builder.column(Field.SCHEME), cells[6]);
        }
        return builder.build();
    }

    /** Each group on a line: status, rule, left and right ids, difference, type. */
    static List<String> groups(Matching matching) {
        List<String> groups = new ArrayList<>();
        for (int at = 0; at < matching.groupCount(); at++) {
            Group group = matching.group(at);
            groups.add(group.status() + " " + group.rule().name() + " "
                    + ids(matching.left(), group.left()) + " "
                    + ids(matching.right(), group.right()) + " " + group.difference() + " "
                    + group.type());
        }
        return groups;
    }

    static List<String> breaks(Matching matching) {
        List<String> breaks = new ArrayList<>();
        for (int at = 0; at < matching.breakCount(); at++) {
            Break found = matching.lineBreak(at);
            Lines lines = found.side() == Side.LEFT ? matching.left() : matching.right();
            breaks.add(found.side() + " " + lines.id(found.line()) + " " + found.type() + ": "
                    + found.explanation() + " / " + found.nearestMiss());
        }
        return breaks;
    }

    private static String ids(Lines lines, int[] of) {
        List<String> ids = new ArrayList<>();
        for (int line : of) {
            ids.add(lines.id(line));
        }
        return String.join(",", ids);
    }
}
