package org.pooledfund.extract.format;

import java.io.InputStream;

/** Tells a meter now and then how many bytes have been read. */
final class MeteredStream extends CountingStream {
    private static final long EVERY = 1 << 18;

    private final Rows.Meter meter;
    private final long whole;
    private long told;

    MeteredStream(InputStream in, Rows.Meter meter, long whole) {
        super(in);
        this.meter = meter;
        this.whole = whole;
    }

    @Override
    void counted(long total) {
        if (total - told >= EVERY) {
            told = total;
            meter.read(total, whole);
        }
    }
}
