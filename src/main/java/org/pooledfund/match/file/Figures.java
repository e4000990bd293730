package org.pooledfund.match.file;

/** Amounts in cells, as units of a number of decimal places. */
final class Figures {
    /** No amount: the cell does not hold one. */
    static final long NONE = Long.MIN_VALUE;

    /** An amount with more decimal places than there are units for. */
    static final long TOO_FINE = Long.MIN_VALUE + 1;

    private static final int MOST_DIGITS = 15;
    private static final byte POUND = (byte) 0xA3;
    private static final int TEN = 10;
    private static final int GROUP = 3;

    private Figures() {}

    /** {@code 1234.5}, {@code -1,234.50} or {@code £12}; thousands in threes or not at all. */
    static long units(Cell cell, int decimalPlaces) {
        byte[] bytes = cell.bytes();
        int at = cell.from();
        int to = cell.to();
        boolean negative = at < to && bytes[at] == '-';
        at += negative ? 1 : 0;
        at += at + 1 < to && bytes[at] == (byte) 0xC2 && bytes[at + 1] == POUND ? 1 : 0;
        at += at < to && bytes[at] == POUND ? 1 : 0;
        long value = 0;
        int digits = 0;
        int group = 0;
        boolean grouped = false;
        for (; at < to && bytes[at] != '.'; at++) {
            byte b = bytes[at];
            if (b == ',') {
                if (digits == 0 || (grouped ? group != GROUP : group > GROUP)) {
                    return NONE;
                }
                grouped = true;
                group = 0;
            } else if (b < '0' || b > '9' || ++digits > MOST_DIGITS) {
                return NONE;
            } else {
                value = value * TEN + (b - '0');
                group++;
            }
        }
        if (digits == 0 || grouped && group != GROUP) {
            return NONE;
        }
        return fraction(cell, at, negative ? -1 : 1, value, decimalPlaces);
    }

    private static long fraction(Cell cell, int point, int sign, long whole, int decimalPlaces) {
        long value = whole;
        int places = 0;
        boolean fine = false;
        for (int at = point + 1; at < cell.to(); at++) {
            byte b = cell.bytes()[at];
            if (b < '0' || b > '9') {
                return NONE;
            }
            if (places < decimalPlaces) {
                value = Math.addExact(Math.multiplyExact(value, TEN), b - '0');
                places++;
            } else {
                fine |= b != '0';
            }
        }
        if (point + 1 == cell.to()) {
            return NONE;
        }
        for (; places < decimalPlaces; places++) {
            value = Math.multiplyExact(value, TEN);
        }
        return fine ? TOO_FINE : sign * value;
    }
}
