package org.pooledfund.measure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The labels of one pair of ledgers, by side and line. */
final class Labels {
    private static final int START = 1024;

    /** The labels of one ledger; a line's number is its place. */
    static final class Side {
        byte[] shape = new byte[START];
        byte[] kind = new byte[START];
        int[] bundle = new int[START];
        int[] group = new int[START];
        byte[] type = new byte[START];
        int most;

        private void grow(int line) {
            if (line >= shape.length) {
                int size = Math.max(line + 1, shape.length * 2);
                shape = Arrays.copyOf(shape, size);
                kind = Arrays.copyOf(kind, size);
                bundle = Arrays.copyOf(bundle, size);
                group = Arrays.copyOf(group, size);
                type = Arrays.copyOf(type, size);
            }
            most = Math.max(most, line);
        }

        boolean isMatch(int line) {
            return kind[line] == Truth.Kind.MATCH.ordinal();
        }

        Shape shapeOf(int line) {
            return Shape.values()[shape[line]];
        }
    }

    final Side left = new Side();
    final Side right = new Side();
    final Map<String, Byte> types = new HashMap<>();

    /** What one event of each bundle has: left lines, and right lines from bit 8 on. */
    int[] units = new int[START];

    /** How many left and right lines of each bundle belong with others. */
    int[] needed = new int[START];

    private Labels() {}

    static Labels read(Path file) throws IOException {
        Labels labels = new Labels();
        Map<String, Byte> shapes = new HashMap<>();
        for (Shape shape : Shape.values()) {
            shapes.put(shape.label(), (byte) shape.ordinal());
        }
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
            boolean header = true;
            for (CsvRecord row : rows) {
                if (!header) {
                    labels.add(row, java.util.Objects.requireNonNull(shapes.get(row.getField(2))));
                }
                header = false;
            }
        }
        return labels;
    }

    Side side(String name) {
        return name.equals("left") ? left : right;
    }

    private void add(CsvRecord row, byte shape) {
        Side side = side(row.getField(0));
        int line = Integer.parseInt(row.getField(1));
        side.grow(line);
        side.shape[line] = shape;
        side.kind[line] = (byte) Truth.Kind.valueOf(row.getField(3)).ordinal();
        int bundle = Integer.parseInt(row.getField(4));
        side.bundle[line] = bundle;
        side.group[line] = Integer.parseInt(row.getField(5));
        side.type[line] = types.computeIfAbsent(row.getField(8), t -> (byte) types.size());
        if (bundle >= units.length) {
            int size = Math.max(bundle + 1, units.length * 2);
            units = Arrays.copyOf(units, size);
            needed = Arrays.copyOf(needed, size);
        }
        units[bundle] = Integer.parseInt(row.getField(6)) | Integer.parseInt(row.getField(7)) << 8;
        needed[bundle] += side.isMatch(line) ? 1 : 0;
    }
}
