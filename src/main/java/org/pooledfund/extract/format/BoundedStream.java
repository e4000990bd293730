package org.pooledfund.extract.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.pooledfund.problem.ProblemException;

/** Refuses to go on when more bytes come than there may be. */
final class BoundedStream extends FilterInputStream {
    private final long most;
    private final java.util.function.Supplier<ProblemException> refusal;
    private long read;

    BoundedStream(
            InputStream in, long most, java.util.function.Supplier<ProblemException> refusal) {
        super(in);
        this.most = most;
        this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int bytes) {
        read += bytes;
        if (read > most) {
            throw refusal.get();
        }
    }
}
