package org.pooledfund.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two threads, one making what the other uses: whichever of them is the caller's. */
class ConveyorTest {
    private static final int MANY = 500;

    /** Which of the two ways. */
    enum Way {
        RUN {
            @Override
            <T> void go(Conveyor.Maker<T> maker, Consumer<T> user) throws IOException {
                Conveyor.run(maker, user);
            }
        },
        FEED {
            @Override
            <T> void go(Conveyor.Maker<T> maker, Consumer<T> user) throws IOException {
                Conveyor.feed(maker, user);
            }
        };

        abstract <T> void go(Conveyor.Maker<T> maker, Consumer<T> user) throws IOException;
    }

    @AfterEach
    void nobodyIsLeftInterrupted() {
        assertFalse(Thread.interrupted());
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void handsOverEverythingInOrder(Way way) throws IOException {
        List<Integer> used = new ArrayList<>();
        AtomicReference<Thread> making = new AtomicReference<>(Thread.currentThread());
        AtomicReference<Thread> using = new AtomicReference<>(Thread.currentThread());

        way.<Integer>go(
                sink -> {
                    making.set(Thread.currentThread());
                    IntStream.range(0, MANY).forEach(sink::accept);
                },
                thing -> {
                    using.set(Thread.currentThread());
                    used.add(thing);
                });

        assertEquals(IntStream.range(0, MANY).boxed().toList(), used);
        assertNotSame(making.get(), using.get());
        assertSame(Thread.currentThread(), (way == Way.RUN ? using : making).get());
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void tellsWhatTheMakerFailedOf(Way way) {
        IOException failure = new IOException("the disk is gone");
        List<Integer> used = new ArrayList<>();

        assertSame(
                failure,
                assertThrows(
                        IOException.class,
                        () -> way.<Integer>go(
                                sink -> {
                                    sink.accept(1);
                                    throw failure;
                                },
                                used::add)));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void tellsWhatTheUserFailedOfAndMakesNoMore(Way way) {
        IllegalStateException failure = new IllegalStateException("a line was used twice");
        List<Integer> made = new ArrayList<>();

        assertSame(
                failure,
                assertThrows(
                        IllegalStateException.class,
                        () -> way.<Integer>go(
                                sink -> {
                                    for (int i = 0; i < MANY; i++) {
                                        made.add(i);
                                        sink.accept(i);
                                    }
                                },
                                thing -> {
                                    throw failure;
                                })));
        assertFalse(made.size() == MANY, "the maker was told");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void tellsAFailureOfTheLastThing(Way way) {
        AssertionError failure = new AssertionError("the last");
        assertSame(
                failure,
                assertThrows(
                        AssertionError.class,
                        () -> way.<Integer>go(sink -> sink.accept(1), thing -> {
                            throw failure;
                        })));
    }
}
