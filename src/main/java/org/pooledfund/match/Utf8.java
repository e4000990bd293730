package org.pooledfund.match;

/** Texts as bytes in UTF-8; half a pair that stands alone becomes a question mark. */
final class Utf8 {
    /** The most bytes that one character takes. */
    static final int MOST = 3;

    private static final int ONE_BYTE = 0x80;
    private static final int TWO_BYTES = 0x800;
    private static final int THREE_BYTES = 0x10000;
    private static final int SIX = 6;
    private static final int SIX_BITS = 0x3f;

    private Utf8() {}

    /** Writes a text: where it ends. */
    static int encode(String text, byte[] to, int from) {
        int end = from;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (c < ONE_BYTE) {
                to[end++] = (byte) c;
            } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                to[end++] = '?';
            } else {
                end = encode(c, to, end);
            }
        }
        return end;
    }

    private static int encode(int c, byte[] to, int from) {
        int more = c < TWO_BYTES ? 1 : c < THREE_BYTES ? 2 : 3;
        int first = c < TWO_BYTES ? 0xc0 : c < THREE_BYTES ? 0xe0 : 0xf0;
        int end = from;
        to[end++] = (byte) (first | c >>> SIX * more);
        for (int left = more - 1; left >= 0; left--) {
            to[end++] = (byte) (ONE_BYTE | c >>> SIX * left & SIX_BITS);
        }
        return end;
    }

    /** Reads a text that was written here. */
    static String decode(byte[] bytes, int length) {
        StringBuilder text = new StringBuilder(length);
        int at = 0;
        while (at < length) {
            int b = bytes[at++] & 0xff;
            int more = b < 0xc0 ? 0 : b < 0xe0 ? 1 : b < 0xf0 ? 2 : 3;
            int c = more == 0 ? b : b & SIX_BITS >>> more;
            for (int left = more; left > 0; left--) {
                c = c << SIX | bytes[at++] & SIX_BITS;
            }
            text.appendCodePoint(c);
        }
        return text.toString();
    }
}
