package org.pooledfund.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Compares a matching with the one before it: which closed groups changed, and why. */
final class Stability {
    private final Matching earlier;
    private final Matching later;
    private final int[] leftNow;
    private final int[] rightNow;
    private final int[] groupOfLeft;
    private final int[] groupOfRight;
    private final boolean[] leftIsOld;
    private final boolean[] rightIsOld;

    private Stability(Matching earlier, Matching later) {
        this.earlier = earlier;
        this.later = later;
        leftNow = Positions.of(earlier.left(), later.left());
        rightNow = Positions.of(earlier.right(), later.right());
        leftIsOld = marked(leftNow, later.left().size());
        rightIsOld = marked(rightNow, later.right().size());
        groupOfLeft = new int[later.left().size()];
        groupOfRight = new int[later.right().size()];
        Arrays.fill(groupOfLeft, -1);
        Arrays.fill(groupOfRight, -1);
        for (int group = 0; group < later.groupCount(); group++) {
            int number = group;
            Arrays.stream(later.group(group).left()).forEach(line -> groupOfLeft[line] = number);
            Arrays.stream(later.group(group).right()).forEach(line -> groupOfRight[line] = number);
        }
    }

    /** The closed groups that are not what they were. */
    static List<Change> changes(Matching earlier, Matching later) {
        Stability stability = new Stability(earlier, later);
        List<Change> changes = new ArrayList<>();
        for (int group = 0; group < earlier.groupCount(); group++) {
            if (earlier.group(group).status().closes()) {
                stability.compare(group, changes);
            }
        }
        return changes;
    }

    private static boolean[] marked(int[] positions, int size) {
        boolean[] isThere = new boolean[size];
        for (int position : positions) {
            if (position >= 0) {
                isThere[position] = true;
            }
        }
        return isThere;
    }

    private void compare(int number, List<Change> changes) {
        Group group = earlier.group(number);
        int[] lefts = Arrays.stream(group.left()).map(line -> leftNow[line]).toArray();
        int[] rights = Arrays.stream(group.right()).map(line -> rightNow[line]).toArray();
        TreeSet<Integer> now = new TreeSet<>();
        Arrays.stream(lefts).forEach(line -> now.add(line < 0 ? -1 : groupOfLeft[line]));
        Arrays.stream(rights).forEach(line -> now.add(line < 0 ? -1 : groupOfRight[line]));
        if (now.size() == 1 && now.first() >= 0) {
            Group same = later.group(now.first());
            if (same.status().closes()
                    && Arrays.equals(same.left(), lefts)
                    && Arrays.equals(same.right(), rights)) {
                return;
            }
        }
        changes.add(new Change(number, why(group, now)));
    }

    private String why(Group group, TreeSet<Integer> now) {
        StringBuilder why = new StringBuilder("left ")
                .append(Ties.names(earlier.left(), group.left()))
                .append(" and right ")
                .append(Ties.names(earlier.right(), group.right()))
                .append(" were ")
                .append(group.status().name().toLowerCase(java.util.Locale.ROOT))
                .append(" by rule ")
                .append(group.rule().name());
        for (int number : now) {
            why.append(number < 0 ? "; now a line of them is in no group" : words(number));
        }
        return why.toString();
    }

    private String words(int number) {
        Group group = later.group(number);
        int[] newLeft =
                Arrays.stream(group.left()).filter(line -> !leftIsOld[line]).toArray();
        int[] newRight =
                Arrays.stream(group.right()).filter(line -> !rightIsOld[line]).toArray();
        String fresh = newLeft.length + newRight.length == 0
                ? ""
                : ", with the new lines " + Ties.names(later.left(), newLeft) + " "
                        + Ties.names(later.right(), newRight);
        return "; now " + group.status().name().toLowerCase(java.util.Locale.ROOT) + " by rule "
                + group.rule().name() + fresh.stripTrailing() + ": " + group.evidence();
    }
}
