package org.pooledfund.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.pooledfund.money.Allocation.byLargestRemainder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Worked examples by their ids, figures checked by hand. */
class AllocationTest {
    static Stream<Arguments> workedExamples() {
        return Stream.of(
                example(
                        "EX-PROP-OVER",
                        35_000_000,
                        w(600_000_000, 400_000_000),
                        w(21_000_000, 14_000_000)),
                example(
                        "EX-PROP-UNDER",
                        -12_345_679,
                        w(600_000_000, 400_000_000),
                        w(-7_407_407, -4_938_272)),
                example(
                        "EX-PROP-PENNY",
                        10_000_001,
                        w(100_000_000, 100_000_000, 100_000_000),
                        w(3_333_334, 3_333_334, 3_333_333)),
                example(
                        "EX-PROP-ZERO",
                        35_000_000,
                        w(600_000_000, 400_000_000, 0),
                        w(21_000_000, 14_000_000, 0)),
                example(
                        "EX-OXFORDSHIRE",
                        100_000_000,
                        w(9_900_000_000L, 9_600_000_000L),
                        w(50_769_231, 49_230_769)),
                example("EX-FIXED-7723", 100_000_001, w(77, 23), w(77_000_001, 23_000_000)),
                example("EX-FIXED-5050-ODD", 1, w(50, 50), w(1, 0)),
                example(
                        "EX-NET-POOL",
                        5_000_000,
                        w(600_000_000, 400_000_000),
                        w(3_000_000, 2_000_000)),
                example(
                        "EX-WATERFALL, last step",
                        9_000_000,
                        w(600_000_000, 400_000_000),
                        w(5_400_000, 3_600_000)),
                example("EX-BANDS, second slice", 30_000_000, w(50, 50), w(15_000_000, 15_000_000)),
                example("EX-BANDS, third slice", 20_000_000, w(60, 40), w(12_000_000, 8_000_000)),
                example(
                        "EX-RINGFENCE, shared part",
                        25_000_000,
                        w(300_000_000, 400_000_000),
                        w(10_714_286, 14_285_714)),
                example("EX-ASYM-OVER", 8_000_001, w(50, 50), w(4_000_001, 4_000_000)),
                example(
                        "EX-ASYM-UNDER",
                        -8_000_001,
                        w(600_000_000, 400_000_000),
                        w(-4_800_001, -3_200_000)),
                example(
                        "EX-FIXED-VARIABLE, variable line",
                        9_000_000,
                        w(40, 60),
                        w(3_600_000, 5_400_000)),
                example(
                        "EX-FIRST-BENEFIT, remainder",
                        -6_000_000,
                        w(100_000_000, 50_000_000, 50_000_000),
                        w(-3_000_000, -1_500_000, -1_500_000)),
                example(
                        "EX-MIDYEAR-DAYS",
                        35_000_000,
                        w(659_835_616, 400_000_000),
                        w(21_790_404, 13_209_596)),
                example(
                        "EX-MIDYEAR-DUE",
                        35_000_000,
                        w(660_000_000, 400_000_000),
                        w(21_792_453, 13_207_547)),
                example(
                        "EX-EXIT, to exit",
                        24_000_000,
                        w(600_000_000, 300_000_000, 100_000_000),
                        w(14_400_000, 7_200_000, 2_400_000)),
                example(
                        "EX-EXIT, after",
                        6_000_000,
                        w(600_000_000, 300_000_000),
                        w(4_000_000, 2_000_000)),
                example(
                        "EX-NEGATIVE-OUTTURN",
                        -15_600_000,
                        w(10_000_000, 5_000_000),
                        w(-10_400_000, -5_200_000)),
                example(
                        "EX-POPULATION",
                        140_000_000,
                        w(173_292, 142_283, 119_174),
                        w(55_804_338, 45_818_668, 38_376_994)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workedExamples")
    void splitsAsTheWorkedExampleDoes(
            String id, long amountPence, List<Long> weights, List<Long> expected) {
        assertEquals(expected, byLargestRemainder(amountPence, weights), id);
    }

    /** ALLOC-01 of the peer cases: 120.00 and 10.00 of tax, split 50 : 50 : 30 by rows. */
    @Test
    void splitsATaxSoThatRowsAndColumnsStayExact() {
        List<Long> rows = byLargestRemainder(13_000, w(5_000, 5_000, 3_000));
        List<Long> tax = byLargestRemainder(1_000, rows);
        List<Long> charge = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            charge.add(rows.get(row) - tax.get(row));
        }

        assertEquals(w(5_000, 5_000, 3_000), rows);
        assertEquals(w(385, 384, 231), tax);
        assertEquals(w(4_615, 4_616, 2_769), charge);
        assertEquals(12_000, charge.stream().mapToLong(Long::longValue).sum());
    }

    @Test
    void givesALastPennyToTheLargestRemainderNotToTheFirst() {
        assertEquals(w(3, 7), byLargestRemainder(10, w(34, 66)));
        assertEquals(w(0, 1), byLargestRemainder(1, w(49, 51)));
    }

    @Test
    void givesEqualRemaindersTheirPenniesInOrder() {
        assertEquals(w(1, 1, 0), byLargestRemainder(2, w(7, 7, 7)));
        assertEquals(w(-1, -1, 0), byLargestRemainder(-2, w(7, 7, 7)));
    }

    @Test
    void givesNothingToAZeroWeightEvenWhenItIsFirst() {
        assertEquals(w(0, 1, 0), byLargestRemainder(1, w(0, 5, 5)));
    }

    @Test
    void splitsTheSmallestAndLargestAmountsThereAre() {
        assertEquals(w(Long.MAX_VALUE), byLargestRemainder(Long.MAX_VALUE, w(1)));
        assertEquals(w(Long.MIN_VALUE), byLargestRemainder(Long.MIN_VALUE, w(1)));
        assertEquals(
                w(4_611_686_018_427_387_904L, 4_611_686_018_427_387_903L),
                byLargestRemainder(Long.MAX_VALUE, w(Long.MAX_VALUE, Long.MAX_VALUE)));
    }

    @Test
    void splitsNothingIntoNothing() {
        assertEquals(w(0, 0), byLargestRemainder(0, w(1, 2)));
    }

    @Test
    void splitsAYearIntoMonthsWithTheOddPenniesFirst() {
        assertEquals(
                w(9, 9, 9, 9, 8, 8, 8, 8, 8, 8, 8, 8),
                byLargestRemainder(100, Collections.nCopies(12, 1L)));
    }

    @Test
    void refusesWeightsThatSayNothing() {
        assertEquals(
                "cannot apportion: all weights are zero",
                assertThrows(IllegalArgumentException.class, () -> byLargestRemainder(5, w(0, 0)))
                        .getMessage());
        assertEquals(
                "cannot apportion: all weights are zero",
                assertThrows(IllegalArgumentException.class, () -> byLargestRemainder(5, w()))
                        .getMessage());
    }

    @Test
    void refusesANegativeWeight() {
        assertEquals(
                "cannot apportion by a negative weight: -1",
                assertThrows(IllegalArgumentException.class, () -> byLargestRemainder(5, w(2, -1)))
                        .getMessage());
    }

    private static Arguments example(
            String id, long amountPence, List<Long> weights, List<Long> shares) {
        return Arguments.of(id, amountPence, weights, shares);
    }

    private static List<Long> w(long... values) {
        return java.util.Arrays.stream(values).boxed().toList();
    }
}
