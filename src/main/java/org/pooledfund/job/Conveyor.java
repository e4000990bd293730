package org.pooledfund.job;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets one thread make things while another uses them, a few ahead. What fails in either ends both,
 * and comes out as it was thrown. Whatever needs the transaction is done by the caller's thread,
 * which holds it: storing what is made, or making what is only looked at.
 */
final class Conveyor<T> {
    private static final int AHEAD = 2;
    private static final int PATIENCE_MS = 50;

    private final BlockingQueue<Piece<T>> belt = new ArrayBlockingQueue<>(AHEAD);

    private Conveyor() {}

    /** Makes things, one after the other. */
    @FunctionalInterface
    interface Maker<T> {
        void make(Consumer<T> sink) throws IOException;
    }

    /** A thing; its failure, if the maker has failed; neither at the end. */
    private record Piece<T>(@Nullable T thing, @Nullable Throwable failure) {}

    /** The other side has given up. */
    private static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Uses, in this thread, all that is made in another. */
    static <T> void run(Maker<T> maker, Consumer<T> user) throws IOException {
        Conveyor<T> conveyor = new Conveyor<>();
        Thread making = start("-ahead", () -> conveyor.make(maker));
        try {
            conveyor.use(user);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while something was made", e);
        } finally {
            making.interrupt(); // nothing may go on once the transaction is over
            join(making);
        }
    }

    /**
     * Makes, in this thread, what another uses. This thread is never interrupted: H2 closes its
     * file under a thread that is.
     */
    static <T> void feed(Maker<T> maker, Consumer<T> user) throws IOException {
        Conveyor<T> conveyor = new Conveyor<>();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Thread using = start("-behind", () -> {
            try {
                conveyor.use(user);
            } catch (InterruptedException e) {
                return; // the maker has failed and says so itself
            } catch (IOException | RuntimeException | Error e) {
                failure.set(e);
            }
        });
        try {
            maker.make(thing -> conveyor.offer(new Piece<>(thing, null), using));
            conveyor.offer(new Piece<>(null, null), using);
            join(using);
        } catch (Abandoned e) {
            join(using);
        } finally {
            using.interrupt();
            join(using);
        }
        Throwable thrown = failure.get();
        if (thrown != null) {
            rethrow(thrown);
        }
    }

    private void offer(Piece<T> piece, Thread using) {
        boolean interrupted = false;
        boolean taken = false;
        while (!taken && using.isAlive()) {
            try {
                taken = belt.offer(piece, PATIENCE_MS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (!taken) {
            throw new Abandoned();
        }
    }

    private static Thread start(String name, Runnable work) {
        return Thread.ofPlatform()
                .daemon()
                .name(Thread.currentThread().getName() + name)
                .start(work);
    }

    private void make(Maker<T> maker) {
        try {
            maker.make(thing -> put(new Piece<>(thing, null)));
            put(new Piece<>(null, null));
        } catch (Abandoned e) {
            return;
        } catch (IOException | RuntimeException | Error e) {
            try {
                put(new Piece<>(null, e));
            } catch (Abandoned abandoned) {
                return;
            }
        }
    }

    private void put(Piece<T> piece) {
        try {
            belt.put(piece);
        } catch (InterruptedException e) {
            throw new Abandoned();
        }
    }

    private void use(Consumer<T> user) throws IOException, InterruptedException {
        while (true) {
            Piece<T> piece = belt.take();
            T thing = piece.thing();
            if (thing != null) {
                user.accept(thing);
                continue;
            }
            Throwable failure = piece.failure();
            if (failure != null) {
                rethrow(failure);
            }
            return;
        }
    }

    private static void rethrow(Throwable failure) throws IOException {
        switch (failure) {
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
