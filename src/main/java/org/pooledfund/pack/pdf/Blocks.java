package org.pooledfund.pack.pdf;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pooledfund.pack.Block;
import org.pooledfund.pack.Bullets;
import org.pooledfund.pack.FigureId;
import org.pooledfund.pack.GroupedBars;
import org.pooledfund.pack.Kpi;
import org.pooledfund.pack.Kpis;
import org.pooledfund.pack.Paragraph;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Signatures;
import org.pooledfund.pack.Table;
import org.pooledfund.pack.Waterfall;

/** Makes what the templates see out of sections and blocks. */
final class Blocks {
    private static final int FIGURES_IN_A_ROW = 4;
    private final Wording words;
    private final Grids grids;
    private final FontFolder fonts;

    Blocks(Wording words, FontFolder fonts) {
        this.words = words;
        this.fonts = fonts;
        this.grids = new Grids(words, fonts);
    }

    /** The view of a section with its number in the pack, from 1. */
    SectionView view(Section section, int number, String template) {
        boolean wide = section.orientation() == Section.Orientation.WIDE;
        Iterator<String> tables = IntStream.rangeClosed(1, section.tables().size())
                .mapToObj(table -> FigureId.table(number, table))
                .iterator();
        return new SectionView(
                section.id(),
                section.kicker(),
                section.title(),
                section.lead(),
                wide,
                section.start() == Section.Start.FOLLOWING,
                section.start() == Section.Start.WITH_ROOM,
                template,
                section.blocks().stream()
                        .map(block -> view(block, tables, wide))
                        .toList(),
                section.tables().stream()
                        .map(table -> new SectionView.LinkView(table.id(), table.title()))
                        .toList());
    }

    private BlockView view(Block block, Iterator<String> tables, boolean wide) {
        return switch (block) {
            case Paragraph paragraph -> new BlockView.Words("paragraph", List.of(paragraph.text()));
            case Bullets bullets -> new BlockView.Words("bullets", bullets.items());
            case Kpis kpis -> figures(kpis);
            case Signatures signatures -> new BlockView.Signing("signatures", signatures.lines());
            case Table table -> grids.view(table, tables.next(), wide);
            case Waterfall chart -> waterfall(chart);
            case GroupedBars chart -> bars(chart);
        };
    }

    private BlockView waterfall(Waterfall chart) {
        WaterfallDrawing drawing = new WaterfallDrawing(chart, fonts);
        String scale = drawing.startsAboveNil() ? words.get("chart.scale", drawing.lowest()) : "";
        String merged = drawing.merged() > 0 ? words.get("chart.merged", drawing.merged()) : "";
        return new BlockView.Picture(
                "waterfall",
                chart.title(),
                joined(chart.caption(), scale, merged),
                chart.altText(),
                drawing);
    }

    private BlockView bars(GroupedBars chart) {
        if (chart.categories().isEmpty()) {
            return new BlockView.Picture(
                    "nothing", chart.title(), chart.caption(), chart.altText(), chart);
        }
        BarsDrawing drawing = new BarsDrawing(chart, fonts);
        String merged = drawing.merged() > 0 ? words.get("chart.merged", drawing.merged()) : "";
        return new BlockView.Picture(
                "bars", chart.title(), joined(chart.caption(), merged), chart.altText(), drawing);
    }

    private static BlockView figures(Kpis kpis) {
        int columns = Math.clamp(kpis.figures().size(), 1, FIGURES_IN_A_ROW);
        List<List<BlockView.Figure>> rows = new ArrayList<>();
        for (int from = 0; from < kpis.figures().size(); from += columns) {
            int end = Math.min(from + columns, kpis.figures().size());
            List<BlockView.Figure> row = kpis.figures().subList(from, end).stream()
                    .map(Blocks::figure)
                    .collect(Collectors.toCollection(ArrayList::new));
            while (row.size() < columns) {
                row.add(new BlockView.Figure("", "", "", "", "none"));
            }
            rows.add(row);
        }
        return new BlockView.Figures(
                "kpis", (1000 - 16 * (columns - 1)) / columns / 10 + "%", rows);
    }

    private static BlockView.Figure figure(Kpi kpi) {
        String spoken = kpi.value().contains("−") ? kpi.value().replace("−", "minus ") : "";
        String style = switch (kpi.tone()) {
            case NEUTRAL -> "neutral";
            case GOOD -> "good";
            case WARNING -> "warn";
            case BAD -> "bad";
        };
        return new BlockView.Figure(kpi.label(), kpi.value(), spoken, kpi.note(), style);
    }

    static String joined(String... sentences) {
        return Stream.of(sentences).filter(s -> !s.isBlank()).collect(Collectors.joining(" "));
    }
}
