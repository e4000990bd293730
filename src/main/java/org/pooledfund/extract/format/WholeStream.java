package org.pooledfund.extract.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** Makes sure, at the end of an archive's file, that every byte came as it was packed. */
final class WholeStream extends FilterInputStream {
    private final CRC32 sum = new CRC32();
    private final long size;
    private final long expected;
    private long read;

    WholeStream(InputStream unpacked, long size, long expected) {
        super(unpacked);
        this.size = size;
        this.expected = expected;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count > 0) {
            sum.update(bytes, offset, count);
            read += count;
        } else if (count < 0 && (read != size || sum.getValue() != expected)) {
            throw new ZipException("its bytes are not those that were packed");
        }
        return count;
    }
}
