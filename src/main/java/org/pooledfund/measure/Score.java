package org.pooledfund.measure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * Holds the files of a matching against the labels of its ledgers. A group that was found is right
 * if it has the lines of whole events and no other line; a confirmed one must be one event to the
 * line, unless its lines stand for each other.
 */
public final class Score {
    private final Labels labels;
    private final Map<Shape, ShapeScore> scores = new EnumMap<>(Shape.class);
    private final int[] confirmedOf;

    private Score(Labels labels) {
        this.labels = labels;
        this.confirmedOf = new int[labels.units.length];
        for (Shape shape : Shape.values()) {
            scores.put(shape, new ShapeScore());
        }
    }

    /**
     * Scores what was written.
     *
     * @param matches columns {@code group,side,line,...,status} as {@code pooledfund match} writes
     * @param breaks columns {@code side,line,amount,type,...}
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Score of(Path labels, Path matches, Path breaks) {
        try {
            Score score = new Score(Labels.read(labels));
            score.count(score.labels.left);
            score.count(score.labels.right);
            score.readMatches(matches);
            score.spares(score.labels.left);
            score.spares(score.labels.right);
            score.readBreaks(breaks);
            return score;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The score of each shape, in the order of {@link Shape}. */
    public Map<Shape, ShapeScore> shapes() {
        return scores;
    }

    /** All shapes together. */
    public ShapeScore all() {
        ShapeScore all = new ShapeScore();
        scores.values().forEach(all::add);
        return all;
    }

    private ShapeScore score(Labels.Side side, int line) {
        return java.util.Objects.requireNonNull(scores.get(side.shapeOf(line)));
    }

    private void count(Labels.Side side) {
        for (int line = 1; line <= side.most; line++) {
            ShapeScore score = score(side, line);
            if (side.isMatch(line)) {
                score.planted++;
            } else {
                score.breaks++;
            }
        }
    }

    private void readMatches(Path file) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
            FoundGroup group = new FoundGroup(labels);
            boolean header = true;
            for (CsvRecord row : rows) {
                if (header) {
                    header = false;
                    continue;
                }
                if (!group.isNumber(row.getField(0))) {
                    judge(group);
                    group.begin(row.getField(0), row.getField(5));
                }
                group.add(labels.side(row.getField(1)), Integer.parseInt(row.getField(2)));
            }
            judge(group);
        }
    }

    private void judge(FoundGroup group) {
        boolean right = group.isRight();
        boolean confirmed = group.isConfirmed();
        for (int i = 0; i < group.size(); i++) {
            Labels.Side side = group.side(i);
            int line = group.line(i);
            ShapeScore score = score(side, line);
            score.found++;
            score.right += right ? 1 : 0;
            if (confirmed) {
                score.confirmed++;
                score.rightConfirmed += right ? 1 : 0;
                confirmedOf[side.bundle[line]]++;
                score.brokenAway += side.bundle[line] == 0 ? 1 : 0;
            }
        }
    }

    /** Of lines that stand for each other, so many are too many as are confirmed over need. */
    private void spares(Labels.Side side) {
        for (int line = 1; line <= side.most; line++) {
            int bundle = side.bundle[line];
            boolean spare = bundle != 0 && !side.isMatch(line);
            if (spare && confirmedOf[bundle] > labels.needed[bundle]) {
                confirmedOf[bundle]--;
                score(side, line).brokenAway++;
            }
        }
    }

    private void readBreaks(Path file) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
            boolean header = true;
            for (CsvRecord row : rows) {
                if (header) {
                    header = false;
                    continue;
                }
                Labels.Side side = labels.side(row.getField(0));
                int line = Integer.parseInt(row.getField(1));
                Byte type = labels.types.get(row.getField(3));
                boolean typed = !side.isMatch(line) && type != null && type == side.type[line];
                score(side, line).typed += typed ? 1 : 0;
            }
        }
    }
}
