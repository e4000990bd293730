package org.pooledfund.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Renders reports of all funds, a few at a time: as many as there are processors, but no more than
 * memory has room for. Its threads go when there is nothing to do.
 */
final class RenderPool {
    /** A pack of hundreds of pages takes some hundred megabytes while it is rendered. */
    private static final long BYTES_A_PACK = 512L << 20;

    private static final long IDLE_SECONDS = 5;

    private final ThreadPoolExecutor threads;

    RenderPool() {
        this(most(
                Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory()));
    }

    RenderPool(int most) {
        threads = new ThreadPoolExecutor(
                most, most, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "render");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    static int most(int processors, long bytes) {
        return Math.clamp(bytes / BYTES_A_PACK, 1, Math.max(1, processors));
    }

    /**
     * Does all of it and tells how far it is.
     *
     * @return all results in the order of the work
     * @throws RuntimeException of the first work, in that order, that failed; the rest of it is
     *     dropped
     */
    <T> List<T> all(List<Callable<List<T>>> work, Progress progress) {
        List<Future<List<T>>> futures = work.stream().map(threads::submit).toList();
        List<T> results = new ArrayList<>();
        try {
            for (Future<List<T>> future : futures) {
                results.addAll(future.get());
                progress.advance(0, futures.indexOf(future) + 1L, futures.size());
            }
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reports were rendered", e);
        } finally {
            futures.forEach(future -> future.cancel(false));
        }
        return results;
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException cause
                ? cause
                : new IllegalStateException(e.getCause());
    }
}
