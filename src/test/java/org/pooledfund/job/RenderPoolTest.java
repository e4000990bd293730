package org.pooledfund.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RenderPoolTest {
    private static final Progress SILENT = new Progress() {};

    @Test
    void givesResultsInTheOrderOfTheWorkWhateverEndsFirst() {
        CountDownLatch second = new CountDownLatch(1);
        List<Callable<List<Integer>>> work = List.of(
                () -> {
                    second.await();
                    return List.of(1, 2);
                },
                () -> {
                    second.countDown();
                    return List.of(3);
                });
        assertEquals(List.of(1, 2, 3), new RenderPool(2).all(work, SILENT));
    }

    @Test
    void tellsHowFarItIs() {
        List<Long> done = new ArrayList<>();
        List<Callable<List<Integer>>> work = IntStream.range(0, 3)
                .<Callable<List<Integer>>>mapToObj(i -> () -> List.of(i))
                .toList();
        new RenderPool(1).all(work, new Progress() {
            @Override
            public void advance(long rows, long so, long total) {
                done.add(so * 10 + total);
            }
        });
        assertEquals(List.of(13L, 23L, 33L), done);
    }

    @Test
    void throwsWhatTheWorkThrew() {
        List<Callable<List<Integer>>> work = List.of(() -> List.of(1), () -> {
            throw new IllegalArgumentException("no pack");
        });
        RenderPool pool = new RenderPool(1);
        assertEquals(
                "no pack",
                assertThrows(IllegalArgumentException.class, () -> pool.all(work, SILENT))
                        .getMessage());
    }

    @Test
    void isBoundedByProcessorsAndMemory() {
        assertEquals(2, RenderPool.most(2, 8L << 30));
        assertEquals(1, RenderPool.most(8, 300L << 20));
        assertEquals(4, RenderPool.most(8, 2L << 30));
    }
}
