package org.pooledfund.match.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.pooledfund.match.Break;
import org.pooledfund.match.Difference;
import org.pooledfund.match.Group;
import org.pooledfund.match.Lines;
import org.pooledfund.match.Matching;
import org.pooledfund.match.Side;
import org.pooledfund.match.Status;

/** Writes what came of a matching: every line in a group, and every line that is open. */
public final class MatchFiles {
    /** Closed and suggested groups, a row for each line. */
    public static final String MATCHES = "matches.csv";

    /** Open lines and carried remainders, a row each; by side they add up to what is open. */
    public static final String BREAKS = "breaks.csv";

    private static final Map<Enum<?>, String> WORDS = new ConcurrentHashMap<>();

    /** So many lines of a side are named in each row of a group. */
    private static final int SHOWN = 100;

    private final Matching matching;
    private final Map<Integer, String> alternatives = new HashMap<>();
    private final int places;

    private MatchFiles(Matching matching) {
        this.matching = matching;
        this.places = matching.rules().decimalPlaces();
    }

    /** Writes both into a folder. */
    public static void write(Path folder, Matching matching) throws IOException {
        MatchFiles files = new MatchFiles(matching);
        files.matches(folder.resolve(MATCHES));
        files.breaks(folder.resolve(BREAKS));
    }

    /** A word of an enum as files have it. */
    static String word(Enum<?> constant) {
        return WORDS.computeIfAbsent(
                constant, one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static boolean isListed(Group group) {
        return group.status().closes() || group.status() == Status.SUGGESTED;
    }

    private void matches(Path file) throws IOException {
        try (CsvOut out = new CsvOut(Files.newOutputStream(file))) {
            out.header("group,side,line,amount,rule,status,difference,type,evidence");
            for (int number = 0; number < matching.groupCount(); number++) {
                Group group = matching.group(number);
                if (isListed(group)) {
                    Row row = new Row(number, group);
                    row.write(out, "left", matching.left(), group.left());
                    row.write(out, "right", matching.right(), group.right());
                }
            }
        }
    }

    /** What all rows of a group share. */
    private final class Row {
        private final int number;
        private final String rule;
        private final String status;
        private final long difference;
        private final String type;
        private final String evidence;

        Row(int number, Group group) {
            this.number = number;
            this.rule = group.rule().name();
            this.status = word(group.status());
            this.difference = group.difference();
            this.type = word(group.type());
            this.evidence = group.evidence();
        }

        void write(CsvOut out, String side, Lines lines, int[] members) throws IOException {
            for (int line : members) {
                out.number(number + 1L);
                out.text(side);
                out.text(lines.id(line));
                out.amount(lines.amount(line), places);
                out.text(rule);
                out.text(status);
                out.amount(difference, places);
                out.text(type);
                out.text(evidence);
                out.endRow();
            }
        }
    }

    private void breaks(Path file) throws IOException {
        try (CsvOut out = new CsvOut(Files.newOutputStream(file))) {
            out.header("side,line,amount,type,group,explanation,alternatives,nearest_miss");
            for (int number = 0; number < matching.breakCount(); number++) {
                open(out, matching.lineBreak(number));
            }
            for (int number = 0; number < matching.groupCount(); number++) {
                Group group = matching.group(number);
                if (group.carried() && group.status().closes()) {
                    carried(out, number, group);
                }
            }
        }
    }

    private void open(CsvOut out, Break open) throws IOException {
        out.text(word(open.side()));
        out.text(lines(open.side()).id(open.line()));
        out.amount(open.amount(), places);
        out.text(word(open.type()));
        out.text(open.group() < 0 ? "" : Integer.toString(open.group() + 1));
        out.text(open.explanation());
        out.text(open.group() < 0 ? "" : alternatives(open.group()));
        out.text(open.nearestMiss());
        out.endRow();
    }

    /** What stays open of a part settlement, on the side that has more. */
    private void carried(CsvOut out, int number, Group group) throws IOException {
        long left = Math.abs(sum(matching.left(), group.left()));
        long right = Math.abs(sum(matching.right(), group.right()));
        Side side = left > right ? Side.LEFT : Side.RIGHT;
        int[] members = side == Side.LEFT ? group.left() : group.right();
        out.text(word(side));
        out.text(lines(side).id(members[0]));
        out.amount(side == Side.LEFT ? group.difference() : -group.difference(), places);
        out.text(word(Difference.PART_PAYMENT));
        out.number(number + 1L);
        out.text("What is left of group " + (number + 1) + "; it stays open and is carried.");
        out.text("");
        out.text("");
        out.endRow();
    }

    private static long sum(Lines lines, int[] members) {
        long sum = 0;
        for (int line : members) {
            sum = Math.addExact(sum, lines.amount(line));
        }
        return sum;
    }

    /** The lines of a group; those of a large one have its number in their own rows. */
    private String alternatives(int number) {
        String known = alternatives.get(number);
        if (known == null) {
            Group group = matching.group(number);
            int[] left = group.left();
            int[] right = group.right();
            known = "left " + ids(matching.left(), left) + "; right "
                    + ids(matching.right(), right);
            if (left.length + right.length > SHOWN) {
                alternatives.put(number, known);
            }
        }
        return known;
    }

    private static String ids(Lines lines, int[] members) {
        StringBuilder ids = new StringBuilder();
        for (int at = 0; at < Math.min(members.length, SHOWN); at++) {
            ids.append(ids.isEmpty() ? "" : " ").append(lines.id(members[at]));
        }
        return members.length <= SHOWN
                ? ids.toString()
                : ids + " and " + (members.length - SHOWN) + " more";
    }

    private Lines lines(Side side) {
        return side == Side.LEFT ? matching.left() : matching.right();
    }
}
