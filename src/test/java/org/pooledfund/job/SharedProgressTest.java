package org.pooledfund.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a watcher is told of steps that run side by side. */
class SharedProgressTest {
    private final List<String> told = new ArrayList<>();
    private final SharedProgress shared = new SharedProgress(new Progress() {
        @Override
        public void step(String title) {
            told.add(title);
        }

        @Override
        public void advance(long rows, long done, long total) {
            told.add(rows + " rows, " + done + " of " + total);
        }

        @Override
        public void note(String text) {
            told.add("note " + text);
        }
    });

    @Test
    void whatTwoStepsDoAddsUpFromTheMomentTheLastBegan() {
        Progress icb = shared.part();
        Progress pool = shared.part();

        icb.step("Loading icb.csv");
        icb.advance(10, 100, 1000);
        pool.step("Loading pool.csv");
        icb.advance(15, 150, 1000);
        pool.advance(7, 70, 700);
        pool.note("2 words masked");
        icb.advance(100, 1000, 1000);
        icb.step("Loading icb-2.csv");
        icb.advance(1, 10, 20);

        assertEquals(
                List.of(
                        "Loading icb.csv",
                        "10 rows, 100 of 1000",
                        "Loading pool.csv",
                        "5 rows, 50 of 900",
                        "12 rows, 120 of 1600",
                        "note 2 words masked",
                        "97 rows, 970 of 1600",
                        "Loading icb-2.csv",
                        "1 rows, 10 of 650"),
                told);
    }

    @Test
    void aStepAloneIsToldAsItIs() {
        Progress icb = shared.part();

        icb.step("Loading icb.csv");
        icb.advance(10, 100, 1000);
        icb.advance(20, 200, 1000);

        assertEquals(
                List.of("Loading icb.csv", "10 rows, 100 of 1000", "20 rows, 200 of 1000"), told);
    }
}
