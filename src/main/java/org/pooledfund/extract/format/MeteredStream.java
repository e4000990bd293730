package org.pooledfund.extract.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are read and tells a meter now and then. */
final class MeteredStream extends FilterInputStream {
    private static final long EVERY = 1 << 18;

    private final Rows.Meter meter;
    private final long total;
    private long done;
    private long told;

    MeteredStream(InputStream in, Rows.Meter meter, long total) {
        super(in);
        this.meter = meter;
        this.total = total;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        done += read;
        if (done - told >= EVERY) {
            told = done;
            meter.read(done, total);
        }
    }
}
