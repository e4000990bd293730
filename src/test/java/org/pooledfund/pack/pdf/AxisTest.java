package org.pooledfund.pack.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|1552000000|£0 £5m £10m £15m £20m",
                "2820000000|2890000000|£28.20m £28.40m £28.60m £28.80m £29.00m",
                "-75000000|0|−£800k −£600k −£400k −£200k £0",
                "0|0|£0 £1",
                "-1|1|−£1 £0 £1"
            })
    void hasRoundFigures(long low, long high, String labels) {
        Axis axis = Axis.around(low, high, 0, 1000);
        assertEquals(
                List.of(labels.split(" ")),
                axis.lines().stream().map(Axis.Line::label).toList());
        assertTrue(axis.low() <= low && high <= axis.high());
    }

    @ParameterizedTest
    @CsvSource({"0, 1600", "500, 900", "1000, 200"})
    void growsUpwardsWhenItsEndIsAbove(long pence, int at) {
        assertEquals(at, new Axis(0, 1000, 500, 1600, 200).at(pence));
    }
}
