package org.pooledfund.match;

import java.util.Arrays;
import java.util.List;

/** What an earlier run found, by where its lines are now. */
final class Earlier {
    private static final int NEVER = Integer.MAX_VALUE;
    private static final int NEW = -1;

    private final Result result;
    private final int[] stageOfRule;
    private final Moved left;
    private final Moved right;

    /**
     * One side.
     *
     * @param now where each earlier line is now
     * @param before where each line was; NEW if it was not there
     * @param stages by line, which stage put it into a group
     */
    private record Moved(int[] now, int[] before, int[] stages) {}

    /** Of a result, all of whose lines are still there. */
    Earlier(Result result, Lines left, Lines right) {
        this.result = result;
        List<Stage> stages = Stage.of(result.rules().rules());
        stageOfRule = new int[result.rules().rules().size()];
        int aside = NEVER;
        for (int number = 0; number < stages.size(); number++) {
            Stage stage = stages.get(number);
            if (stage.isOfCopies()) {
                aside = number;
            } else {
                Arrays.fill(stageOfRule, stage.from(), stage.to(), number);
            }
        }
        this.left = moved(Side.LEFT, Positions.of(result.left(), left), left.size(), aside);
        this.right = moved(Side.RIGHT, Positions.of(result.right(), right), right.size(), aside);
    }

    private Moved moved(Side side, int[] now, int size, int aside) {
        Found found = result.found();
        int[] before = new int[size];
        int[] stages = new int[size];
        Arrays.fill(before, NEW);
        Arrays.fill(stages, NEW);
        for (int line = 0; line < now.length; line++) {
            int group = found.groupOf(side, line);
            int free = found.isAside(side, line) ? aside : NEVER;
            before[now[line]] = line;
            stages[now[line]] = group < 0 ? free : stageOf(group);
        }
        return new Moved(now, before, stages);
    }

    private Moved of(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /** Whether a line was there and open when a stage began. */
    boolean wasOpen(Side side, int line, int stage) {
        return of(side).stages[line] >= stage;
    }

    int groups() {
        return result.found().size();
    }

    int stageOf(int group) {
        return stageOfRule[result.found().what(group).rule()];
    }

    /** The group into which a stage put a line; negative if none. */
    int groupOf(Side side, int line, int stage) {
        return of(side).stages[line] == stage
                ? result.found().groupOf(side, of(side).before[line])
                : NEW;
    }

    /** The lines of a group as they are now. */
    int[] lines(Side side, int group) {
        int[] lines =
                side == Side.LEFT ? result.found().left(group) : result.found().right(group);
        return Arrays.stream(lines).map(line -> of(side).now[line]).toArray();
    }

    /** Takes over a group. Its note is put into words, for it may name lines by their places. */
    void copy(int group, Found to) {
        Note note = result.found().note(group);
        String words = note == Note.NONE ? "" : note.words(result.left(), result.right());
        to.group(
                lines(Side.LEFT, group),
                lines(Side.RIGHT, group),
                result.found().what(group),
                note == Note.NONE ? note : (lefts, rights) -> words);
    }

    /** Takes over the bounds that lines met in a stage, but for those that are affected. */
    void copyBounds(int stage, Affected affected, Bounds to) {
        for (Side side : Side.values()) {
            result.bounds().copy(side, stage, to, line -> {
                int now = of(side).now[line];
                return affected.has(side, now) ? NEW : now;
            });
        }
    }
}
