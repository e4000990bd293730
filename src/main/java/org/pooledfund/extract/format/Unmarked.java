package org.pooledfund.extract.format;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;

/**
 * Text without the byte order marks before it: neither the mark itself nor what is left of one that
 * was read as windows-1252 and written again, once or more often.
 */
final class Unmarked {
    private static final List<String> MARKS = List.of("\uFEFF", "\u00EF\u00BB\u00BF");
    private static final int LONGEST = 3;

    private Unmarked() {}

    static Reader of(Reader text) throws IOException {
        PushbackReader start = new PushbackReader(text, LONGEST);
        boolean found = true;
        while (found) {
            found = false;
            for (String mark : MARKS) {
                found |= skip(start, mark);
            }
        }
        return start;
    }

    private static boolean skip(PushbackReader text, String mark) throws IOException {
        char[] read = new char[mark.length()];
        int length = 0;
        while (length < read.length) {
            int count = text.read(read, length, read.length - length);
            if (count < 0) {
                break;
            }
            length += count;
        }
        boolean found = new String(Arrays.copyOf(read, length)).equals(mark);
        if (!found) {
            text.unread(read, 0, length);
        }
        return found;
    }
}
