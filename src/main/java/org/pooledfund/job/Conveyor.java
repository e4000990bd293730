package org.pooledfund.job;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets one thread make things while the caller's uses them, a few ahead. What fails in either ends
 * both, and comes out of {@link #run} as it was thrown.
 */
final class Conveyor<T> {
    private static final int AHEAD = 2;

    private final BlockingQueue<Piece<T>> belt = new ArrayBlockingQueue<>(AHEAD);

    private Conveyor() {}

    /** Makes things, one after the other. */
    @FunctionalInterface
    interface Maker<T> {
        void make(Consumer<T> sink) throws IOException;
    }

    private record Piece<T>(@Nullable T thing, @Nullable Throwable failure) {}

    /** The other side has given up. */
    private static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Uses, in this thread, all that is made in another. */
    static <T> void run(Maker<T> maker, Consumer<T> user) throws IOException {
        Conveyor<T> conveyor = new Conveyor<>();
        Thread making = Thread.ofPlatform()
                .daemon()
                .name(Thread.currentThread().getName() + "-reading")
                .start(() -> conveyor.make(maker));
        try {
            conveyor.use(user);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a file was read", e);
        } finally {
            making.interrupt();
            join(making);
        }
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
            switch (piece.failure()) {
                case null -> {
                    return;
                }
                case IOException e -> throw e;
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new IllegalStateException(piece.failure());
            }
        }
    }

    /** A file must not be read any more once its transaction is over. */
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
