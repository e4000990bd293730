package org.pooledfund.match.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pooledfund.match.Workers;

/**
 * Threads that share work. What comes of it never depends on how many there are: each part is made
 * by itself, and what must be in order is put in order.
 */
public final class Threads implements Workers {
    private final int threads;

    private Threads(int threads) {
        this.threads = threads;
    }

    /** So many threads, the caller's own among them. */
    public static Threads of(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("work needs at least one thread, not " + threads);
        }
        return new Threads(threads);
    }

    /** As many as the machine can run at once. */
    public static Threads all() {
        return of(Runtime.getRuntime().availableProcessors());
    }

    /** One thread's share of something that is made in parts and must come in order. */
    public interface Section {
        /** Makes a part. */
        void make(int part);

        /** Hands over the part that was made last; it is this one's turn. */
        void deliver();
    }

    @Override
    public void share(int parts, Supplier<? extends IntConsumer> worker) {
        share(parts, worker, new Turns());
    }

    /**
     * Makes all parts, side by side, and hands them over in order.
     *
     * @param section makes what makes them, one for each thread; asked in the caller's thread
     */
    public void inOrder(int parts, Supplier<? extends Section> section) {
        Turns turns = new Turns();
        share(parts, () -> turns.taking(section.get()), turns);
    }

    private void share(int parts, Supplier<? extends IntConsumer> worker, Turns turns) {
        AtomicInteger next = new AtomicInteger();
        List<Thread> others = new ArrayList<>();
        for (int thread = 1; thread < Math.min(threads, parts); thread++) {
            IntConsumer own = worker.get();
            others.add(new Thread(() -> turns.work(own, next, parts), "worker-" + thread));
        }
        IntConsumer own = worker.get();
        others.forEach(Thread::start);
        turns.work(own, next, parts);
        boolean isInterrupted = false;
        for (Thread other : others) {
            isInterrupted |= join(other);
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
        turns.check();
    }

    /** Waits for a thread; whether somebody wanted to interrupt that. */
    private static boolean join(Thread thread) {
        boolean isInterrupted = false;
        while (true) {
            try {
                thread.join();
                return isInterrupted;
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
    }

    /** Whose turn it is, and what went wrong first. */
    private static final class Turns {
        private int turn;
        private @Nullable Throwable failure;

        void work(IntConsumer own, AtomicInteger next, int parts) {
            try {
                for (int part = next.getAndIncrement();
                        part < parts && !hasFailed();
                        part = next.getAndIncrement()) {
                    own.accept(part);
                }
            } catch (RuntimeException | Error e) {
                fail(e);
            }
        }

        IntConsumer taking(Section section) {
            return part -> {
                section.make(part);
                await(part);
                section.deliver();
                pass();
            };
        }

        private synchronized void await(int part) {
            boolean isInterrupted = false;
            while (turn != part && failure == null) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    isInterrupted = true;
                }
            }
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
            if (failure != null) {
                throw new CancellationException("another part failed");
            }
        }

        private synchronized void pass() {
            turn++;
            notifyAll();
        }

        private synchronized boolean hasFailed() {
            return failure != null;
        }

        private synchronized void fail(Throwable e) {
            failure = failure == null ? e : failure;
            notifyAll();
        }

        synchronized void check() {
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
        }
    }
}
