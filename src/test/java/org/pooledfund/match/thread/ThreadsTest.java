package org.pooledfund.match.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadsTest {
    private static final int PARTS = 500;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void doesEachPartOnce(int threads) {
        AtomicIntegerArray done = new AtomicIntegerArray(PARTS);
        Threads.of(threads).share(PARTS, () -> done::incrementAndGet);
        for (int part = 0; part < PARTS; part++) {
            assertEquals(1, done.get(part));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void handsPartsOverInOrder(int threads) {
        List<Integer> taken = new ArrayList<>();
        Threads.of(threads).inOrder(PARTS, () -> new Squares(taken));
        assertEquals(IntStream.range(0, PARTS).map(part -> part * part).boxed().toList(), taken);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void tellsWhatFailed(int threads) {
        List<Integer> taken = new ArrayList<>();
        IllegalStateException failure = assertThrows(
                IllegalStateException.class,
                () -> Threads.of(threads).inOrder(PARTS, () -> new Squares(taken) {
                    @Override
                    public void make(int part) {
                        if (part == 40) {
                            throw new IllegalStateException("part 40 is broken");
                        }
                        super.make(part);
                    }
                }));
        assertEquals("part 40 is broken", failure.getMessage());
        assertEquals(
                IntStream.range(0, taken.size())
                        .map(part -> part * part)
                        .boxed()
                        .toList(),
                taken);
    }

    @Test
    void needsAThread() {
        assertThrows(IllegalArgumentException.class, () -> Threads.of(0));
    }

    private static class Squares implements Threads.Section {
        private final List<Integer> taken;
        private int made;

        Squares(List<Integer> taken) {
            this.taken = taken;
        }

        @Override
        public void make(int part) {
            made = part * part;
        }

        @Override
        public void deliver() {
            taken.add(made);
        }
    }
}
