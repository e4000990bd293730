package org.pooledfund.cli;

import java.util.concurrent.CountDownLatch;

/**
 * Waits until the process is asked to stop (SIGTERM, or Ctrl-C) and lets it end as if that were its
 * own idea: with the exit code of a command that is done.
 */
final class StopSignal implements AutoCloseable {
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean done;

    /** Begins to listen; close it whatever happens, or the process never ends. */
    static StopSignal listen() {
        StopSignal signal = new StopSignal();
        Runtime.getRuntime().addShutdownHook(new Thread(signal::shutDown, "pooledfund-stop"));
        return signal;
    }

    /** Returns once the process is asked to stop. */
    void await() throws InterruptedException {
        asked.await();
    }

    /** What there was to put away is put away. */
    void done() {
        done = true;
    }

    @Override
    public void close() {
        over.countDown();
    }

    /** Java would exit by 143 after SIGTERM; a service that stops when asked has not failed. */
    private void shutDown() {
        asked.countDown();
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (done) {
            Runtime.getRuntime().halt(ExitCode.DONE);
        }
    }
}
