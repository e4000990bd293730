package org.pooledfund.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers made from a seed, and scores of matchings that are known to be right or wrong. */
class LabelledLedgersTest {
    private static final int LINES = 20_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void oneSeedGivesTheSameBytes() throws IOException {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path two = Files.createDirectory(folder.resolve("two"));
        Path other = Files.createDirectory(folder.resolve("other"));
        LabelledLedgers.write(one, 1_000, 7);
        LabelledLedgers.write(two, 1_000, 7);
        LabelledLedgers.write(other, 1_000, 8);

        for (String name : List.of("left.csv", "right.csv", "labels.csv")) {
            assertEquals(-1, Files.mismatch(one.resolve(name), two.resolve(name)), name);
            assertNotEquals(-1, Files.mismatch(one.resolve(name), other.resolve(name)), name);
        }
    }

    @Test
    void everyShapeIsPlantedAndEveryLineHasALabel() throws IOException {
        LabelledLedgers.write(folder, LINES, 7);
        Set<String> shapes = new HashSet<>();
        int[] lines = new int[2];
        for (String[] label : labels()) {
            shapes.add(label[2]);
            lines[label[0].equals("left") ? 0 : 1]++;
        }

        assertEquals(Shape.values().length, shapes.size());
        assertEquals(lines[0], Files.readAllLines(folder.resolve("left.csv")).size() - 1);
        assertEquals(lines[1], Files.readAllLines(folder.resolve("right.csv")).size() - 1);
        assertTrue(lines[0] >= LINES && lines[1] >= LINES);
    }

    @Test
    void theTruthItselfScoresFull() throws IOException {
        LabelledLedgers.write(folder, LINES, 7);
        ShapeScore all = score(truth("confirmed"), "").all();

        assertEquals(1, all.precisionConfirmed());
        assertEquals(1, all.recall());
        assertEquals(0, all.brokenAway());
        assertTrue(all.planted() > LINES && all.breaks() > LINES / 50);
    }

    @Test
    void suggestionsCountForRecallOnlyOfAll() throws IOException {
        LabelledLedgers.write(folder, 1_000, 7);
        ShapeScore all = score(truth("suggested"), "").all();

        assertEquals(1, all.recall());
        assertEquals(0, all.recallConfirmed());
        assertEquals(0, all.brokenAway());
    }

    @Test
    void wrongPairsAndBreaksMatchedAwayCount() throws IOException {
        LabelledLedgers.write(folder, 1_000, 7);
        Map<String, List<String[]>> groups = byGroup();
        List<List<String[]>> pairs = groups.values().stream()
                .filter(group -> group.size() == 2 && group.get(0)[2].equals("exact"))
                .limit(2)
                .toList();
        String[] open = labels().stream()
                .filter(label -> label[3].equals("BREAK") && label[0].equals("left"))
                .findFirst()
                .orElseThrow();
        String crossed = row(1, right(pairs.get(0)), "confirmed")
                + row(1, left(pairs.get(1)), "confirmed")
                + row(2, open, "confirmed")
                + row(2, right(pairs.get(1)), "confirmed");
        Score score = score(crossed, "left," + open[1] + ",0.00,none\n");

        assertEquals(0, score.all().precisionConfirmed());
        assertEquals(0, score.all().recall());
        assertEquals(1.0 / score.all().breaks(), score.all().brokenAway());
        assertEquals(3, score.shapes().get(Shape.EXACT).confirmed);
    }

    @Test
    void weeksOfOnePackageMayStandForEachOtherButNotForCertain() throws IOException {
        LabelledLedgers.write(folder, LINES, 7);
        List<String[]> weeks = labels().stream()
                .filter(label -> label[2].equals("recurring") && label[3].equals("MATCH"))
                .toList();
        String bundle = weeks.get(0)[4];
        String[] left = weeks.stream()
                .filter(week -> week[4].equals(bundle) && week[0].equals("left"))
                .findFirst()
                .orElseThrow();
        String[] right = weeks.stream()
                .filter(week -> week[4].equals(bundle)
                        && week[0].equals("right")
                        && !week[5].equals(left[5]))
                .findFirst()
                .orElseThrow();

        for (String status : List.of("interchangeable", "confirmed")) {
            Score score = score(row(1, left, status) + row(1, right, status), "");
            assertEquals(
                    status.equals("confirmed") ? 0 : 1,
                    score.shapes().get(Shape.RECURRING).precision(),
                    status);
        }
    }

    private Score score(String matches, String breaks) throws IOException {
        Files.writeString(
                folder.resolve("m.csv"), "group,side,line,amount,rule,status\n" + matches);
        Files.writeString(folder.resolve("b.csv"), "side,line,amount,type\n" + breaks);
        return Score.of(
                folder.resolve("labels.csv"), folder.resolve("m.csv"), folder.resolve("b.csv"));
    }

    private String truth(String status) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (List<String[]> group : byGroup().values()) {
            group.forEach(label -> rows.append(row(Integer.parseInt(label[5]), label, status)));
        }
        return rows.toString();
    }

    private static String row(int group, String[] label, String status) {
        return group + "," + label[0] + "," + label[1] + ",0.00,rule," + status + "\n";
    }

    private static String[] left(List<String[]> pair) {
        return pair.stream().filter(l -> l[0].equals("left")).findFirst().orElseThrow();
    }

    private static String[] right(List<String[]> pair) {
        return pair.stream().filter(l -> l[0].equals("right")).findFirst().orElseThrow();
    }

    private Map<String, List<String[]>> byGroup() throws IOException {
        Map<String, List<String[]>> groups = new TreeMap<>();
        for (String[] label : labels()) {
            if (label[3].equals("MATCH")) {
                groups.computeIfAbsent(label[5], g -> new ArrayList<>()).add(label);
            }
        }
        return groups;
    }

    private List<String[]> labels() throws IOException {
        return Files.readAllLines(folder.resolve("labels.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }
}
