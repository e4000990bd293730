package org.pooledfund.lineage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.pooledfund.extract.LedgerLine;

/**
 * Makes fingerprints of lines. A line's content is what the ledger says of it: period, date, amount
 * and texts in canonical form; not where it stands in its file, nor what a profile makes of it. It
 * is used by one thread.
 */
public final class Fingerprints {
    private static final int DIGEST_BYTES = 32;
    private static final int MOST_BYTES = 16_384;

    private final MessageDigest digest;
    private final ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES);
    private final byte[] hash = new byte[DIGEST_BYTES];

    /** Begins. */
    public Fingerprints() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of all that a line of a source says. */
    public Fingerprint content(String source, LedgerLine line) {
        bytes.clear();
        text(source);
        return contentSoFar(line);
    }

    /** Of all that a line says. */
    Fingerprint content(LedgerLine line) {
        bytes.clear();
        return contentSoFar(line);
    }

    private Fingerprint contentSoFar(LedgerLine line) {
        bytes.putInt(line.period().year().startYear());
        bytes.putInt(line.period().number());
        bytes.putLong(line.date().toEpochDay());
        bytes.putLong(line.amountPence());
        text(line.reference());
        text(line.transaction());
        text(line.party());
        text(line.narrative());
        text(line.code());
        text(line.account());
        text(line.key());
        return end();
    }

    /**
     * Of what names a line: its key; of a line without one its transaction, reference and party.
     * Two lines with the same may be two versions of one.
     */
    Fingerprint name(LedgerLine line) {
        bytes.clear();
        return nameSoFar(line);
    }

    /** As {@link #name(LedgerLine)}, of a line of a source. */
    public Fingerprint name(String source, LedgerLine line) {
        bytes.clear();
        text(source);
        return nameSoFar(line);
    }

    private Fingerprint nameSoFar(LedgerLine line) {
        if (!line.key().isEmpty()) {
            text(line.key());
        } else {
            text(line.reference());
            text(line.transaction());
            text(line.party());
        }
        return end();
    }

    /** Whether there is anything to name a line by. */
    public static boolean isNamed(LedgerLine line) {
        return !line.key().isEmpty()
                || !line.reference().isEmpty()
                || !line.transaction().isEmpty();
    }

    /** Longer texts cannot be: the columns of the store hold fewer characters together. */
    private void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        bytes.putInt(encoded.length);
        bytes.put(encoded);
    }

    private Fingerprint end() {
        try {
            digest.update(bytes.array(), 0, bytes.position());
            digest.digest(hash, 0, hash.length);
        } catch (DigestException e) {
            throw new IllegalStateException(e);
        }
        ByteBuffer found = ByteBuffer.wrap(hash);
        return new Fingerprint(found.getLong(), found.getLong());
    }
}
