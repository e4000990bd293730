package org.pooledfund.pack.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.pooledfund.pack.GroupedBars;
import org.pooledfund.pack.GroupedBars.Series;
import org.pooledfund.pack.Pounds;

/**
 * The geometry of a bar chart with bars lying one below the other, in whole units, ten to a pixel.
 */
final class BarsDrawing {
    private static final int LEFT = 2000;
    private static final int RIGHT = 6150;
    private static final int TOP = 420;
    private static final int TALLEST = 8400;
    private static final int ROOMY = 9;
    private static final int TIGHT_GAP = 44;
    private static final int TIGHT_PITCH = 96;

    private final int merged;
    private final int bar;
    private final int group;
    private final int pitch;
    private final boolean roomy;
    private final int count;
    private final Axis axis;
    private final List<Legend> legend = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    /** A bar with its amount beside its end. */
    record Bar(
            int x,
            int y,
            int width,
            int height,
            String style,
            String value,
            int valueX,
            int valueY) {}

    /** One line of a category's name. */
    record Label(int y, String text) {}

    /** A patch of colour and the name of its series. */
    record Legend(int x, String style, String name) {}

    BarsDrawing(GroupedBars chart, FontFolder fonts) {
        GroupedBars shown = condensed(chart);
        merged = chart.categories().size() == shown.categories().size()
                ? 0
                : chart.categories().size() - shown.categories().size() + 1;
        count = shown.categories().size();
        roomy = count * shown.series().size() <= ROOMY;
        bar = roomy ? 110 : 80;
        pitch = roomy ? 130 : TIGHT_PITCH;
        group = shown.series().size() * pitch + (roomy ? 90 : TIGHT_GAP);
        axis = axis(shown);
        draw(shown, fonts);
    }

    public int merged() {
        return merged;
    }

    public int height() {
        return TOP + count * group + 60;
    }

    public int bottom() {
        return TOP + count * group;
    }

    public int ground() {
        return axis.at(0);
    }

    public List<Axis.Line> lines() {
        return axis.lines();
    }

    public List<Bar> bars() {
        return bars;
    }

    public List<Label> labels() {
        return labels;
    }

    public List<Legend> legend() {
        return legend;
    }

    private static Axis axis(GroupedBars chart) {
        long[] all = chart.series().stream()
                .flatMap(series -> series.pence().stream())
                .mapToLong(Long::longValue)
                .toArray();
        long low = IntStream.range(0, all.length).mapToLong(i -> all[i]).min().orElse(0);
        long high = IntStream.range(0, all.length).mapToLong(i -> all[i]).max().orElse(0);
        int from = low < 0 ? LEFT + 550 : LEFT;
        return Axis.around(Math.min(0, low), Math.max(0, high), from, RIGHT);
    }

    private void draw(GroupedBars chart, FontFolder fonts) {
        LabelLines lines = new LabelLines(fonts, (LEFT - 120) * 1000 / 92, group > 300 ? 2 : 1);
        for (int i = 0; i < count; i++) {
            int top = TOP + i * group + (roomy ? 45 : 16);
            List<String> label = lines.of(chart.categories().get(i));
            int middle = top + chart.series().size() * pitch / 2 - 10;
            for (int l = 0; l < label.size(); l++) {
                labels.add(
                        new Label(middle + 32 + l * 108 - (label.size() - 1) * 54, label.get(l)));
            }
            for (int s = 0; s < chart.series().size(); s++) {
                bars.add(bar(chart.series().get(s).pence().get(i), top + s * pitch, "series" + s));
            }
        }
        int x = LEFT;
        for (int s = 0; s < chart.series().size(); s++) {
            String name = chart.series().get(s).name();
            legend.add(new Legend(x, "series" + s, name));
            x += 380 + fonts.width(name) * 92 / 1000;
        }
    }

    private Bar bar(long pence, int y, String style) {
        int end = axis.at(pence);
        int x = Math.min(ground(), end);
        int width = Math.max(8, Math.abs(end - ground()));
        String value = Pounds.brief(pence);
        int valueX = value.startsWith("−") ? x - 40 : x + width + 40;
        return new Bar(x, y, width, bar, style, value, valueX, y + bar / 2 + 31);
    }

    /** Keeps the largest categories and sums up the rest. */
    private static GroupedBars condensed(GroupedBars chart) {
        int most = TALLEST / (chart.series().size() * TIGHT_PITCH + TIGHT_GAP);
        if (chart.categories().size() <= most) {
            return chart;
        }
        List<Integer> large = IntStream.range(0, chart.categories().size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -weight(chart, i)))
                .limit(most - 1L)
                .sorted()
                .toList();
        List<String> names =
                new ArrayList<>(large.stream().map(chart.categories()::get).toList());
        names.add("All others");
        List<Series> series =
                chart.series().stream().map(s -> condensed(s, large)).toList();
        return new GroupedBars(chart.title(), chart.caption(), names, series);
    }

    private static Series condensed(Series series, List<Integer> large) {
        List<Long> pence =
                new ArrayList<>(large.stream().map(series.pence()::get).toList());
        long all = series.pence().stream().mapToLong(Long::longValue).sum();
        pence.add(all - pence.stream().mapToLong(Long::longValue).sum());
        return new Series(series.name(), pence);
    }

    private static long weight(GroupedBars chart, int category) {
        return chart.series().stream()
                .mapToLong(s -> Math.abs(s.pence().get(category)))
                .sum();
    }
}
