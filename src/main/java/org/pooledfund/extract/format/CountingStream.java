package org.pooledfund.extract.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are read from a stream. */
abstract class CountingStream extends FilterInputStream {
    private long read;

    CountingStream(InputStream in) {
        super(in);
    }

    /** Told after each read how many bytes there were so far. */
    abstract void counted(long total);

    @Override
    public final int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public final int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int bytes) {
        read += bytes;
        counted(read);
    }
}
