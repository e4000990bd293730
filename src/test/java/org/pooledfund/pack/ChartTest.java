package org.pooledfund.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pooledfund.pack.GroupedBars.Series;
import org.pooledfund.pack.Waterfall.Step;

class ChartTest {
    @Test
    void aWaterfallSaysWhatItShows() {
        Waterfall chart = new Waterfall(
                "From plan to actual",
                "",
                List.of(
                        Step.level("Plan", 123_456_789),
                        Step.change("Care", 4_567_800),
                        Step.change("Grants", -2_000),
                        Step.level("Actual", 128_022_589)));
        assertEquals(
                "Waterfall chart: From plan to actual. Plan £1.23 million; Care adds £46 thousand; "
                        + "Grants takes off £20; Actual £1.28 million.",
                chart.altText());
    }

    @Test
    void aWaterfallMustAddUp() {
        List<Step> wrong =
                List.of(Step.level("Plan", 100), Step.change("Care", 5), Step.level("Actual", 106));
        var refused =
                assertThrows(IllegalArgumentException.class, () -> new Waterfall("W", "", wrong));
        assertEquals(
                "waterfall 'W': the level 'Actual' is 106 pence, but the steps before it lead to 105",
                refused.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Waterfall("W", "", List.of(Step.change("x", 1))));
    }

    @Test
    void aBarChartSaysWhatItShows() {
        GroupedBars chart = new GroupedBars(
                "Contributions",
                "",
                List.of("ICB", "Council"),
                List.of(
                        new Series("due", List.of(100_00L, 200_00L)),
                        new Series("received", List.of(0L, -5_00L))));
        assertEquals(
                "Bar chart: Contributions. ICB: due £100, received £0; Council: due £200, received minus £5.",
                chart.altText());
    }

    @Test
    void aBarChartNeedsAnAmountForEachCategory() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new GroupedBars(
                        "B", "", List.of("one"), List.of(new Series("due", List.of(1L, 2L)))));
    }
}
