package org.pooledfund.extract.format;

import org.pooledfund.extract.Limits;

/** The usual limits, but for one that is small enough to be reached. */
final class SmallLimits {
    private static final Limits USUAL = Limits.STANDARD;

    private SmallLimits() {}

    static Limits columns(int most) {
        return new Limits(
                USUAL.fileBytes(),
                USUAL.oldWorkbookBytes(),
                USUAL.unpackedTimes(),
                USUAL.lineCharacters(),
                most,
                USUAL.cellCharacters(),
                USUAL.preambleRows(),
                USUAL.sharedTextBytes());
    }

    static Limits oldWorkbookBytes(long most) {
        return new Limits(
                USUAL.fileBytes(),
                most,
                USUAL.unpackedTimes(),
                USUAL.lineCharacters(),
                USUAL.columns(),
                USUAL.cellCharacters(),
                USUAL.preambleRows(),
                USUAL.sharedTextBytes());
    }

    static Limits workbook(long fileBytes, long sharedTextBytes) {
        return new Limits(
                fileBytes,
                USUAL.oldWorkbookBytes(),
                USUAL.unpackedTimes(),
                USUAL.lineCharacters(),
                USUAL.columns(),
                USUAL.cellCharacters(),
                USUAL.preambleRows(),
                sharedTextBytes);
    }
}
