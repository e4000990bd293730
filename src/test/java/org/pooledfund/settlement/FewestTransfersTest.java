package org.pooledfund.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** As few payments as possible settle everybody. */
class FewestTransfersTest {
    @Test
    void payTheHostIfThatCostsNoMore() {
        assertEquals(
                List.of(new Transfer("B", "HOST", 30), new Transfer("HOST", "C", 10)),
                transfers("HOST", -20, "B", 30, "C", -10));
    }

    @Test
    void twoWhoseDuesCancelPayEachOther() {
        assertEquals(
                List.of(new Transfer("B", "C", 100)), transfers("HOST", 0, "B", 100, "C", -100));
    }

    @Test
    void findsGroupsThatCancelAmongManyBodies() {
        List<Transfer> transfers =
                transfers("HOST", -5, "B", 70, "C", -40, "D", -30, "E", 5, "F", 11, "G", -11);

        assertEquals(4, transfers.size());
        assertSettled(
                transfers, "HOST", -5, "B", 70, "C", -40, "D", -30, "E", 5, "F", 11, "G", -11);
    }

    @Test
    void nobodyPaysIfNothingIsDue() {
        assertEquals(List.of(), transfers("HOST", 0, "B", 0));
    }

    @Test
    void settlesEverybodyHoweverMany() {
        Random random = new Random(38);
        for (int round = 0; round < 200; round++) {
            int bodies = 2 + random.nextInt(38);
            Map<String, Long> dues = new LinkedHashMap<>();
            long sum = 0;
            for (int i = 1; i < bodies; i++) {
                long due = random.nextInt(21) - 10;
                dues.put("B" + i, due);
                sum += due;
            }
            dues.put("B0", -sum);
            List<Transfer> transfers = FewestTransfers.of(dues, "B0");
            transfers.forEach(transfer -> {
                dues.merge(transfer.from(), -transfer.amountPence(), Long::sum);
                dues.merge(transfer.to(), transfer.amountPence(), Long::sum);
            });
            assertEquals(0, dues.values().stream().filter(due -> due != 0).count());
            assertEquals(0, transfers.stream().filter(t -> t.amountPence() <= 0).count());
        }
    }

    @Test
    void refusesDuesThatDoNotAddUpToNil() {
        assertThrows(IllegalArgumentException.class, () -> transfers("HOST", 1, "B", 2));
    }

    private static List<Transfer> transfers(Object... dues) {
        return FewestTransfers.of(map(dues), "HOST");
    }

    private static void assertSettled(List<Transfer> transfers, Object... dues) {
        Map<String, Long> left = map(dues);
        transfers.forEach(transfer -> {
            left.merge(transfer.from(), -transfer.amountPence(), Long::sum);
            left.merge(transfer.to(), transfer.amountPence(), Long::sum);
        });
        assertEquals(0, left.values().stream().filter(due -> due != 0).count());
    }

    private static Map<String, Long> map(Object... dues) {
        Map<String, Long> map = new LinkedHashMap<>();
        for (int i = 0; i < dues.length; i += 2) {
            map.put((String) dues[i], ((Integer) dues[i + 1]).longValue());
        }
        return map;
    }
}
