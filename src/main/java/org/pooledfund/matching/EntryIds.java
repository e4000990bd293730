package org.pooledfund.matching;

import java.util.Arrays;
import org.pooledfund.extract.EntryId;

/** Where lines stand in what was loaded, by the order in which they came: in columns. */
public final class EntryIds {
    private static final int FIRST = 1 << 10;

    private long[] extracts = new long[FIRST];
    private long[] lines = new long[FIRST];
    private int size;

    void add(EntryId id) {
        if (size == lines.length) {
            int larger = size + (size >> 1);
            extracts = Arrays.copyOf(extracts, larger);
            lines = Arrays.copyOf(lines, larger);
        }
        extracts[size] = id.extract();
        lines[size++] = id.line();
    }

    /** The number of the extract of the line that came so many lines after the first. */
    public long extract(int arrival) {
        return extracts[arrival];
    }

    /** Where it stands in its file. */
    public long line(int arrival) {
        return lines[arrival];
    }

    EntryId get(int arrival) {
        return new EntryId(extracts[arrival], lines[arrival]);
    }
}
