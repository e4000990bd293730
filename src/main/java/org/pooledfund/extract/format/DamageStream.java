package org.pooledfund.extract.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells a packed file that is cut or spoilt from a disk that fails. */
final class DamageStream extends FilterInputStream {
    private final String file;

    DamageStream(InputStream unpacked, String file) {
        super(unpacked);
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            return super.read(bytes, offset, length);
        } catch (java.nio.file.FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw Archive.damaged(file, e);
        }
    }
}
