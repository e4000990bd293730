package org.pooledfund.extract;

/**
 * How much an extract may be. Whatever is beyond is refused by name before it can fill memory or
 * disk; a ledger's honest extract is far within.
 *
 * @param fileBytes of a file, unpacked
 * @param oldWorkbookBytes of an .xls file, whose texts must fit in memory
 * @param unpackedTimes how many times its packed size a file may unpack to
 * @param lineCharacters of a line of text, or a record whose quoted cells hold line breaks
 * @param columns of a row
 * @param cellCharacters of a cell; a spreadsheet allows 32,767
 * @param preambleRows above the header
 * @param sharedTextBytes of the texts that the cells of a workbook share, kept in memory
 */
public record Limits(
        long fileBytes,
        long oldWorkbookBytes,
        int unpackedTimes,
        int lineCharacters,
        int columns,
        int cellCharacters,
        int preambleRows,
        long sharedTextBytes) {

    /** What holds unless a test says otherwise. */
    public static final Limits STANDARD =
            new Limits(2L << 30, 200L << 20, 100, 1 << 20, 500, 40_000, 100, 64L << 20);
}
