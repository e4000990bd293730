package org.pooledfund.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.pooledfund.match.Ink;
import org.pooledfund.matching.Comparison;
import org.pooledfund.matching.Match;
import org.pooledfund.matching.Side;

/**
 * Closed matches as text, a line each, as {@code V40__closed_matches.sql} says. For one thread, and
 * used for one block after the other.
 */
final class MatchText {
    private static final int LAST_CONTROL = 0x1f;

    private final Ink ink = new Ink();
    private final Ink words = new Ink();
    private int matches;

    /** Adds a match. */
    void add(Comparison comparison, Match match, int number) {
        matches++;
        ink.number(number).sign('\t');
        words.clear();
        escaped(words.text(match.rule())).sign('\t');
        ink.text(match.status().name()).sign('\t');
        ink.text(match.type().name()).sign('\t');
        ink.number(match.differencePence()).sign('\t');
        lines(comparison.ledger(Side.PARTNER), match.lines(Side.PARTNER));
        lines(comparison.ledger(Side.POOL), match.lines(Side.POOL));
        words.clear();
        match.evidence(words);
        escaped(words).sign('\n');
    }

    private void lines(Comparison.Ledger ledger, int[] positions) {
        for (int i = 0; i < positions.length; i++) {
            int arrival = ledger.lines().arrival(positions[i]);
            if (i > 0) {
                ink.sign(' ');
            }
            ink.number(ledger.ids().extract(arrival)).sign(':');
            ink.number(ledger.ids().line(arrival));
        }
        ink.sign('\t');
    }

    private Ink escaped(Ink text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.at(at) == '\\' || isControl(text.at(at))) {
                return escapedByByte(text);
            }
        }
        return ink.ink(text, 0);
    }

    private static boolean isControl(byte one) {
        return one >= 0 && one <= LAST_CONTROL;
    }

    private Ink escapedByByte(Ink text) {
        for (int at = 0; at < text.length(); at++) {
            switch (text.at(at)) {
                case '\\' -> ink.text("\\\\");
                case '\t' -> ink.text("\\t");
                case '\n' -> ink.text("\\n");
                default -> ink.sign(text.at(at));
            }
        }
        return ink;
    }

    /** How many matches were added since the last block. */
    int matches() {
        return matches;
    }

    /** What was added since the last block, pressed. */
    byte[] block() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(ink.length() / 4);
        try (Pressing pressing = new Pressing(bytes)) {
            pressing.write(ink.array(), 0, ink.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ink.clear();
        matches = 0;
        return bytes.toByteArray();
    }

    /** Fast rather than thorough: a night waits for it. */
    private static final class Pressing extends GZIPOutputStream {
        Pressing(ByteArrayOutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
