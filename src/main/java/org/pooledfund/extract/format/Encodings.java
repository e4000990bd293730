package org.pooledfund.extract.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.pooledfund.extract.TextEncoding;

/** Tells in which encoding a text is, and reads it so that no byte is guessed. */
final class Encodings {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BLOCK = 1 << 16;

    private Encodings() {}

    /** The encoding of a text: what the profile says, or what the bytes themselves say. */
    static Charset of(Content content, TextEncoding said) throws IOException {
        if (said != TextEncoding.AUTO) {
            return Charset.forName(said.charsetName());
        }
        try (InputStream in = content.open()) {
            byte[] mark = in.readNBytes(2);
            if (mark.length == 2 && isUtf16(mark[0] & 0xFF, mark[1] & 0xFF)) {
                return StandardCharsets.UTF_16;
            }
        }
        try (InputStream in = content.open()) {
            return isUtf8(in) ? StandardCharsets.UTF_8 : WINDOWS;
        }
    }

    /** Characters of a stream; a byte that is none ends it with an error. */
    static Reader reader(InputStream in, Charset encoding) {
        return new InputStreamReader(
                in,
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static boolean isUtf16(int first, int second) {
        return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
    }

    private static boolean isUtf8(InputStream in) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer text = CharBuffer.allocate(BLOCK);
        boolean end = false;
        while (!end) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = read < 0;
            bytes.position(bytes.position() + Math.max(0, read)).flip();
            if (decoder.decode(bytes, text, end).isError()) {
                return false;
            }
            text.clear();
            bytes.compact();
        }
        return true;
    }
}
