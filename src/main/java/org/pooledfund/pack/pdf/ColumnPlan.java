package org.pooledfund.pack.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.pooledfund.pack.CellText;
import org.pooledfund.pack.Column;
import org.pooledfund.pack.ColumnKind;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Table;

/**
 * How wide each column of a table becomes, so that no figure is cut and no word runs over: measured
 * in the fonts of
 * the templates, in the largest of three sizes that fits.
 *
 * @param style the style sheet's class for the size: "", "small" or "tiny"
 * @param widths for the col elements, adding up to 100 %
 */
record ColumnPlan(String style, List<String> widths) {
    /** All in thousandths of a point; they repeat what the style sheet says. */
    private static final int PORTRAIT = 504_500;

    private static final int WIDE = 751_000;

    /**
     * A size is taken when there is room for the least widths and so many per cent of what is
     * wanted beyond.
     */
    private record Size(String style, int fontPoints10, int padding, int comfort) {}

    private static final List<Size> SIZES = List.of(
            new Size("", 89, 9_600, 45),
            new Size("small", 78, 8_000, 0),
            new Size("tiny", 66, 6_000, 0));

    private static final int PILL = 1_900;
    private static final int WIDEST_TEXT = 24_000;
    private static final int WIDEST_WORD = 14_000;

    static ColumnPlan of(Table table, boolean wide, FontFolder fonts) {
        int page = wide ? WIDE : PORTRAIT;
        int[] least = new int[table.columns().size()];
        int[] wanted = new int[least.length];
        int[] full = new int[least.length];
        for (int i = 0; i < least.length; i++) {
            measure(table, i, fonts, new int[][] {least, wanted, full});
        }
        for (Size size : SIZES) {
            long room = (page - (long) size.padding * least.length) * 10 / size.fontPoints10;
            long comfortable = sum(least) + (sum(wanted) - sum(least)) * size.comfort / 100;
            if (comfortable <= room || size == SIZES.getLast()) {
                return new ColumnPlan(size.style, shares(fit(least, wanted, full, room), size));
            }
        }
        throw new IllegalStateException("no size");
    }

    private static void measure(Table table, int column, FontFolder fonts, int[][] widths) {
        int[] least = widths[0];
        int[] wanted = widths[1];
        int[] full = widths[2];
        Column head = table.columns().get(column);
        boolean wraps = head.kind() == ColumnKind.TEXT || head.kind() == ColumnKind.CODE;
        int headWord = Math.min(longestWord(head.title(), fonts), WIDEST_WORD);
        least[column] = headWord;
        wanted[column] = Math.max(headWord, Math.min(fonts.width(head.title()), 8_000));
        for (Row row : table.rows().subList(0, Math.min(table.rows().size(), table.onPaper()))) {
            if (row.kind() != Row.Kind.HEADING) {
                String text = CellText.of(row.cells().get(column), head.kind()).text();
                int pill = head.kind() == ColumnKind.RAG ? PILL : 0;
                int whole = fonts.width(text) + pill;
                int narrow = wraps ? Math.min(longestWord(text, fonts), WIDEST_WORD) : whole;
                least[column] = Math.max(least[column], narrow);
                wanted[column] =
                        Math.max(wanted[column], wraps ? Math.min(whole, WIDEST_TEXT) : whole);
                full[column] = Math.max(full[column], whole);
            }
        }
        full[column] = Math.max(full[column], wanted[column]);
    }

    /**
     * Every text on one line with the rest shared out, or between wanted and that, or between least
     * and wanted, or least scaled down.
     */
    private static long[] fit(int[] least, int[] wanted, int[] full, long room) {
        if (sum(full) <= room) {
            return scaled(full, room);
        }
        if (sum(wanted) <= room) {
            return between(wanted, full, room);
        }
        return sum(least) <= room ? between(least, wanted, room) : scaled(least, room);
    }

    private static long[] scaled(int[] widths, long room) {
        long all = Math.max(1, sum(widths));
        return Arrays.stream(widths).mapToLong(width -> width * room / all).toArray();
    }

    private static long[] between(int[] lower, int[] upper, long room) {
        long small = sum(lower);
        long more = Math.max(1, sum(upper) - small);
        return IntStream.range(0, lower.length)
                .mapToLong(i -> lower[i] + (upper[i] - lower[i]) * (room - small) / more)
                .toArray();
    }

    private static List<String> shares(long[] widths, Size size) {
        long[] full = Arrays.stream(widths)
                .map(w -> w * size.fontPoints10 / 10 + size.padding)
                .toArray();
        long all = Arrays.stream(full).sum();
        return Arrays.stream(full)
                .mapToObj(w -> String.format(
                        Locale.ROOT, "%d.%02d%%", w * 100 / all, w * 10_000 / all % 100))
                .toList();
    }

    private static int longestWord(String text, FontFolder fonts) {
        return Arrays.stream(text.split("[ \u00a0]"))
                .mapToInt(fonts::width)
                .max()
                .orElse(0);
    }

    private static long sum(int[] values) {
        return Arrays.stream(values).asLongStream().sum();
    }
}
