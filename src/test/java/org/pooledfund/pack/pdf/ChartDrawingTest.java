package org.pooledfund.pack.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pooledfund.pack.GroupedBars;
import org.pooledfund.pack.GroupedBars.Series;
import org.pooledfund.pack.Waterfall;
import org.pooledfund.pack.Waterfall.Step;

class ChartDrawingTest {
    private final FontFolder fonts = new FontFolder(TemplateFolder.at(PackPdfTest.TEMPLATES));

    @Test
    void barsHangWhereTheOneBeforeEnds() {
        WaterfallDrawing drawing = waterfall(List.of(
                Step.level("From", 1_000_00),
                Step.change("Up", 500_00),
                Step.change("Down", -700_00),
                Step.level("To", 800_00)));
        List<WaterfallDrawing.Bar> bars = drawing.bars();
        assertEquals(bars.get(1).end(), bars.get(2).y());
        assertEquals(bars.get(0).end(), bars.get(1).y() + bars.get(1).height());
        assertEquals(bars.get(3).y(), bars.get(2).end());
        assertEquals(
                List.of("£1,000", "+£500", "−£700", "£800"),
                bars.stream().map(WaterfallDrawing.Bar::value).toList());
    }

    @Test
    void smallChangesAreSummedUpNotLost() {
        List<Step> steps = new ArrayList<>(List.of(Step.level("From", 0)));
        IntStream.rangeClosed(1, 30)
                .forEach(i -> steps.add(Step.change("Change " + i, i * 100_00L)));
        steps.add(Step.level("To", 465 * 100_00L));
        WaterfallDrawing drawing = waterfall(steps);
        assertEquals(12, drawing.bars().size());
        assertEquals(21, drawing.merged());
        assertEquals("+£23k", drawing.bars().get(10).value());
        assertEquals(drawing.bars().get(11).y(), drawing.bars().get(10).y());
    }

    @Test
    void categoriesThatDoNotFitAreSummedUpNotLost() {
        List<String> names =
                IntStream.range(0, 200).mapToObj(i -> "Partner " + i).toList();
        List<Long> pence = IntStream.range(0, 200).mapToObj(i -> i * 100_00L).toList();
        BarsDrawing drawing = new BarsDrawing(
                new GroupedBars("B", "", names, List.of(new Series("Due", pence))), fonts);
        assertTrue(drawing.height() < 9_000);
        assertEquals(200, drawing.bars().size() - 1 + drawing.merged());
        assertEquals("All others", drawing.labels().getLast().text());
    }

    private WaterfallDrawing waterfall(List<Step> steps) {
        return new WaterfallDrawing(new Waterfall("W", "", steps), fonts);
    }
}
