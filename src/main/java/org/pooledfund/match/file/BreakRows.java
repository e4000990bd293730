package org.pooledfund.match.file;

import java.util.HashMap;
import java.util.Map;
import org.pooledfund.match.Difference;
import org.pooledfund.match.Group;
import org.pooledfund.match.Ink;
import org.pooledfund.match.Lines;
import org.pooledfund.match.Matching;
import org.pooledfund.match.Side;

/** A row for each open line, then one for each remainder that is carried. */
final class BreakRows implements MatchFiles.Rows {
    /** So many lines of a side are named in each row of a group. */
    private static final int SHOWN = 100;

    /** What the rows of a smaller group share is not kept. */
    private static final int FEW = 8;

    private final Matching matching;
    private final int places;
    private final Ink words = new Ink();
    private final CsvRows shared = new CsvRows();
    private final Map<Integer, CsvRows> known = new HashMap<>();

    BreakRows(Matching matching) {
        this.matching = matching;
        places = matching.rules().decimalPlaces();
    }

    @Override
    public String header() {
        return "side,line,amount,type,group,explanation,alternatives,nearest_miss";
    }

    @Override
    public void add(CsvRows rows, int number) {
        if (number >= matching.breakCount()) {
            carried(rows, number - matching.breakCount());
            return;
        }
        Side side = matching.breakSide(number);
        rows.text(MatchFiles.word(side));
        rows.id(lines(side), matching.breakLine(number));
        rows.amount(matching.breakAmount(number), places);
        int group = matching.breakGroup(number);
        if (group >= 0) {
            rows.rest(shared(group, matching.breakType(number)));
            return;
        }
        rows.text(MatchFiles.word(matching.breakType(number)));
        rows.text("");
        words.clear();
        matching.explanation(number, words);
        rows.text(words);
        rows.text("");
        words.clear();
        matching.nearestMiss(number, words);
        rows.text(words);
        rows.endRow();
    }

    /** What the rows of a group share; those of large ones come often. */
    private CsvRows shared(int number, Difference type) {
        CsvRows kept = known.get(number);
        if (kept != null) {
            return kept;
        }
        Group group = matching.group(number);
        int[] left = group.left();
        int[] right = group.right();
        CsvRows rows = shared;
        if (left.length + right.length > FEW) {
            rows = new CsvRows();
            known.put(number, rows);
        }
        rows.clear();
        rows.text(MatchFiles.word(type));
        rows.number(number + 1L);
        words.clear();
        group.evidence(words);
        rows.text(words);
        words.clear();
        ids(words.text("left "), matching.left(), left);
        ids(words.text("; right "), matching.right(), right);
        rows.text(words);
        rows.text("");
        rows.endRow();
        return rows;
    }

    private static void ids(Ink words, Lines lines, int[] members) {
        for (int at = 0; at < Math.min(members.length, SHOWN); at++) {
            lines.id(members[at], at == 0 ? words : words.sign(' '));
        }
        if (members.length > SHOWN) {
            words.text(" and ").number(members.length - SHOWN).text(" more");
        }
    }

    /** What stays open of a part settlement, on the side that has more. */
    private void carried(CsvRows rows, int number) {
        Group group = matching.group(number);
        if (!group.carried() || !group.status().closes()) {
            return;
        }
        long left = Math.abs(sum(matching.left(), group.left()));
        long right = Math.abs(sum(matching.right(), group.right()));
        Side side = left > right ? Side.LEFT : Side.RIGHT;
        int[] members = side == Side.LEFT ? group.left() : group.right();
        rows.text(MatchFiles.word(side));
        rows.id(lines(side), members[0]);
        rows.amount(side == Side.LEFT ? group.difference() : -group.difference(), places);
        rows.text(MatchFiles.word(Difference.PART_PAYMENT));
        rows.number(number + 1L);
        rows.text("What is left of group " + (number + 1) + "; it stays open and is carried.");
        rows.text("");
        rows.text("");
        rows.endRow();
    }

    private static long sum(Lines lines, int[] members) {
        long sum = 0;
        for (int line : members) {
            sum = Math.addExact(sum, lines.amount(line));
        }
        return sum;
    }

    private Lines lines(Side side) {
        return side == Side.LEFT ? matching.left() : matching.right();
    }
}
