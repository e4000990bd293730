package org.pooledfund.extract.format;

import java.io.InputStream;
import java.util.function.Supplier;
import org.pooledfund.problem.ProblemException;

/** Refuses to go on when more bytes come than there may be. */
final class BoundedStream extends CountingStream {
    private final long most;
    private final Supplier<ProblemException> refusal;

    BoundedStream(InputStream in, long most, Supplier<ProblemException> refusal) {
        super(in);
        this.most = most;
        this.refusal = refusal;
    }

    @Override
    void counted(long total) {
        if (total > most) {
            throw refusal.get();
        }
    }
}
