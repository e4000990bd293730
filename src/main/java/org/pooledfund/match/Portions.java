package org.pooledfund.match;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Work on many things that do not depend on each other, by several threads. Each writes only to the
 * places of its own things, so that the result does not depend on who did what.
 */
final class Portions {
    private Portions() {}

    /** Does some of the work; one for each thread. */
    interface Worker {
        /** Does the things from one place to before another. */
        void work(int from, int to);
    }

    /** Does things 0 to before a size; few of them without further threads. */
    static void each(int size, int portion, Supplier<Worker> workers) {
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), 1 + size / portion / 2);
        if (threads == 1) {
            workers.get().work(0, size);
            return;
        }
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                Worker worker = workers.get();
                all.add(pool.submit(() -> work(worker, next, portion, size)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the matching was interrupted", e);
        }
    }

    private static void work(Worker worker, AtomicInteger next, int portion, int size) {
        for (int from = next.getAndAdd(portion); from < size; from = next.getAndAdd(portion)) {
            worker.work(from, Math.min(size, from + portion));
        }
    }
}
