package org.pooledfund.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.pooledfund.extract.EntryId;
import org.pooledfund.match.Status;
import org.pooledfund.matching.ClosedMatch;
import org.pooledfund.matching.DifferenceType;
import org.pooledfund.matching.Flow;
import org.pooledfund.matching.Side;

/** Reads the text of a block of matches, one match after the other; see {@link MatchText}. */
final class StoredMatch {
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
    private static final int NUMBER = 0;
    private static final int RULE = 1;
    private static final int STATUS = 2;
    private static final int TYPE = 3;
    private static final int DIFFERENCE = 4;
    private static final int PARTNER_LINES = 5;
    private static final int POOL_LINES = 6;
    private static final int EVIDENCE = 7;
    private static final int FIELDS = 8;
    private static final int TEN = 10;
    private static final int BUFFER = 1 << 16;

    private final byte[] bytes;
    private final int[] ends = new int[FIELDS];
    private int start;
    private int end = -1;
    private String type = "";

    private StoredMatch(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The matches of a block, as it was pressed; before the first. */
    static StoredMatch in(byte[] block) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(block), BUFFER)) {
            return new StoredMatch(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of it. */
    ClosedMatch whole(String partner, Flow flow) {
        return new ClosedMatch(
                number(),
                partner,
                flow,
                text(RULE),
                Status.valueOf(text(STATUS)),
                DifferenceType.valueOf(type()),
                Long.parseLong(text(DIFFERENCE)),
                lines(Side.PARTNER),
                lines(Side.POOL),
                text(EVIDENCE));
    }

    private List<EntryId> lines(Side side) {
        List<EntryId> lines = new ArrayList<>();
        lines(side, (extract, line) -> lines.add(new EntryId(extract, line)));
        return lines;
    }

    private String text(int field) {
        int from = from(field);
        String text = new String(bytes, from, ends[field] - from, StandardCharsets.UTF_8);
        return text.indexOf('\\') < 0
                ? text
                : ESCAPED.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                switch (found.group(1)) {
                                    case "t" -> "\t";
                                    case "n" -> "\n";
                                    default -> found.group(1);
                                }));
    }

    /** Takes a line of a file. */
    interface LineSink {
        void accept(long extract, long line);
    }

    /**
     * Goes to the next match, if there is one.
     *
     * @throws IllegalStateException if it is not as it was written
     */
    boolean next() {
        start = end + 1;
        if (start == bytes.length) {
            return false;
        }
        int field = 0;
        int at = start;
        while (at < bytes.length && bytes[at] != '\n') {
            if (bytes[at] == '\t' && field < FIELDS) {
                ends[field++] = at;
            }
            at++;
        }
        if (at == bytes.length || field != FIELDS - 1) {
            throw new IllegalStateException("a stored match is not readable: "
                    + new String(bytes, start, at - start, StandardCharsets.UTF_8));
        }
        ends[field] = at;
        end = at;
        return true;
    }

    private int from(int field) {
        return field == 0 ? start : ends[field - 1] + 1;
    }

    /** Its number in the run. */
    int number() {
        int number = 0;
        for (int at = from(NUMBER); at < ends[NUMBER]; at++) {
            number = Math.addExact(Math.multiplyExact(number, TEN), digit(at));
        }
        return number;
    }

    private int digit(int at) {
        int digit = bytes[at] - '0';
        if (digit < 0 || digit >= TEN) {
            throw new IllegalStateException("not a digit in a stored match: " + (char) bytes[at]);
        }
        return digit;
    }

    /** Why its two sides differ; most have the type of the one before. */
    String type() {
        int from = from(TYPE);
        int length = ends[TYPE] - from;
        boolean isSame = length == type.length();
        for (int at = 0; isSame && at < length; at++) {
            isSame = bytes[from + at] == type.charAt(at);
        }
        if (!isSame) {
            type = new String(bytes, from, length, StandardCharsets.UTF_8);
        }
        return type;
    }

    /** Hands over its lines of a side. */
    void lines(Side side, LineSink sink) {
        int field = side == Side.PARTNER ? PARTNER_LINES : POOL_LINES;
        long extract = 0;
        long number = 0;
        boolean any = false;
        for (int at = from(field); at < ends[field]; at++) {
            switch (bytes[at]) {
                case ':' -> {
                    extract = number;
                    number = 0;
                }
                case ' ' -> {
                    sink.accept(extract, number);
                    number = 0;
                }
                default -> {
                    number = Math.addExact(Math.multiplyExact(number, TEN), digit(at));
                    any = true;
                }
            }
        }
        if (any) {
            sink.accept(extract, number);
        }
    }
}
