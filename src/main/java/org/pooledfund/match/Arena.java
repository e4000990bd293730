package org.pooledfund.match;

import java.util.Arrays;

/** Texts one behind the other in one array of bytes, by number; far smaller than strings. */
final class Arena {
    private static final int FIRST_BYTES = 1 << 12;
    private static final int FIRST_TEXTS = 1 << 8;
    private static final int TWO_BYTES = 0x80;
    private static final int THREE_BYTES = 0x800;
    private static final int TWO = 0xc0;
    private static final int THREE = 0xe0;
    private static final int MORE = 0x80;
    private static final int LARGEST = Integer.MAX_VALUE - 8;
    private static final int SIX = 6;
    private static final int SIX_BITS = 0x3f;

    private byte[] bytes = new byte[FIRST_BYTES];
    private int[] starts = new int[FIRST_TEXTS];
    private int size;
    private boolean isPlain = true;

    int size() {
        return size;
    }

    /** Writes a text behind the last without counting it: {@link #keep} does. */
    void write(CharSequence text) {
        int end = starts[size];
        reserve(end + 3L * text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < TWO_BYTES) {
                bytes[end++] = (byte) c;
            } else {
                end = writeLong(c, end);
            }
        }
        setEnd(end);
    }

    /** The same of bytes that are a text already. */
    void write(byte[] text, int from, int to) {
        int end = starts[size];
        reserve((long) end + to - from);
        int signs = 0;
        for (int at = from; at < to; at++) {
            signs |= text[at];
        }
        isPlain &= signs >= 0;
        System.arraycopy(text, from, bytes, end, to - from);
        setEnd(end + to - from);
    }

    /** A hash of the text that was written last, kept or not. */
    long lastHash() {
        return Hash.of(bytes, starts[size], starts[size + 1]);
    }

    /** A hash of a text; equal texts have equal ones, in all arenas. */
    long hash(int number) {
        return Hash.of(bytes, starts[number], starts[number + 1]);
    }

    /** As UTF-8, but each half of a pair by itself, so that what is read is what was written. */
    private int writeLong(char c, int end) {
        isPlain = false;
        int at = end;
        if (c < THREE_BYTES) {
            bytes[at++] = (byte) (TWO | c >> SIX);
        } else {
            bytes[at++] = (byte) (THREE | c >> 2 * SIX);
            bytes[at++] = (byte) (MORE | c >> SIX & SIX_BITS);
        }
        bytes[at++] = (byte) (MORE | c & SIX_BITS);
        return at;
    }

    private void reserve(long end) {
        if (end > LARGEST) {
            throw new IllegalStateException("the texts of the lines are larger than 2 GB together");
        }
        if (end > bytes.length) {
            long more = Math.max(end, bytes.length + (bytes.length >> 1) + 1L);
            bytes = Arrays.copyOf(bytes, (int) Math.min(more, LARGEST));
        }
    }

    private void setEnd(int end) {
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length + (starts.length >> 1) + 2);
        }
        starts[size + 1] = end;
    }

    /** Counts the text that was written last: its number. */
    int keep() {
        return size++;
    }

    /** The bytes of all texts; a new array when there is more. */
    byte[] array() {
        return bytes;
    }

    /** Where a text begins; for the number behind the last, the one that was written last. */
    int start(int number) {
        return starts[number];
    }

    /** Whether a text is some bytes. */
    boolean is(int number, byte[] text, int from, int to) {
        return Arrays.equals(text, from, to, bytes, starts[number], starts[number + 1]);
    }

    /** Whether all characters of a text are single bytes. */
    boolean isAscii(int number) {
        if (isPlain) {
            return true;
        }
        for (int at = starts[number]; at < starts[number + 1]; at++) {
            if (bytes[at] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Copies the bytes of a text: where they end. */
    int copy(int number, byte[] to, int at) {
        int length = length(number);
        System.arraycopy(bytes, starts[number], to, at, length);
        return at + length;
    }

    int length(int number) {
        return starts[number + 1] - starts[number];
    }

    /** One byte of a text, 0 to 255; 0 behind its end. */
    int byteAt(int number, int at) {
        int index = starts[number] + at;
        return index < starts[number + 1] ? bytes[index] & 0xff : 0;
    }

    int compare(int a, int b) {
        return Arrays.compareUnsigned(
                bytes, starts[a], starts[a + 1], bytes, starts[b], starts[b + 1]);
    }

    @SuppressWarnings("deprecation") // each byte is one character here
    String text(int number) {
        if (!isAscii(number)) {
            return decoded(number);
        }
        return new String(bytes, 0, starts[number], length(number));
    }

    private String decoded(int number) {
        StringBuilder text = new StringBuilder(length(number));
        int end = starts[number + 1];
        for (int at = starts[number]; at < end; at++) {
            int b = bytes[at] & 0xff;
            if (b < TWO_BYTES) {
                text.append((char) b);
            } else if (b < THREE) {
                text.append((char) ((b & ~TWO) << SIX | bytes[++at] & SIX_BITS));
            } else {
                int middle = (bytes[++at] & SIX_BITS) << SIX;
                text.append((char) ((b & ~THREE) << 2 * SIX | middle | bytes[++at] & SIX_BITS));
            }
        }
        return text.toString();
    }
}
