package org.pooledfund.extract.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A byte of a file that is no text of its encoding.
 *
 * @param line it stands in, counted from 1
 * @param value 0 to 255
 */
record MalformedByte(long line, int value) {
    private static final int BLOCK = 1 << 16;
    private static final int UNSIGNED = 0xFF;

    /** The first one; the file's end if there is none. */
    static MalformedByte first(Path file, Charset encoding) throws IOException {
        CharsetDecoder decoder = encoding.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer text = CharBuffer.allocate(BLOCK);
        long line = 1;
        try (ReadableByteChannel channel = Files.newByteChannel(file)) {
            while (true) {
                boolean end = channel.read(bytes) < 0;
                CoderResult result = decoder.decode(bytes.flip(), text, end);
                line += text.flip().chars().filter(c -> c == '\n').count();
                text.clear();
                if (result.isError() || (end && result.isUnderflow())) {
                    return new MalformedByte(
                            line, bytes.hasRemaining() ? bytes.get() & UNSIGNED : 0);
                }
                bytes.compact();
            }
        }
    }

    /** Two hexadecimal digits. */
    String hex() {
        return String.format(java.util.Locale.ROOT, "%02X", value);
    }
}
