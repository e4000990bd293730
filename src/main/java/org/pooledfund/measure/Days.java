package org.pooledfund.measure;

import java.time.LocalDate;

/** Days of the financial year that the ledgers cover, as counts since 1970-01-01. */
final class Days {
    static final int FIRST = (int) LocalDate.of(2025, 4, 1).toEpochDay();
    static final int COUNT = 365;

    private static final int MONTHS = 12;
    private static final int BEFORE = 800;
    private static final String[] TEXTS = new String[BEFORE + COUNT + 200];
    private static final int[] OF_MONTH = new int[TEXTS.length];

    static {
        for (int i = 0; i < TEXTS.length; i++) {
            LocalDate day = LocalDate.ofEpochDay(FIRST - BEFORE + i);
            TEXTS[i] = day.toString();
            OF_MONTH[i] = day.getYear() * MONTHS + day.getMonthValue() - 1;
        }
    }

    private Days() {}

    /** {@code 2025-04-30}. */
    static String text(int day) {
        return TEXTS[day - FIRST + BEFORE];
    }

    /** Twelve times the year, and the month from 0. */
    static int month(int day) {
        return OF_MONTH[day - FIRST + BEFORE];
    }

    /** {@code 2025-04}. */
    static String monthText(int month) {
        int of = month % MONTHS + 1;
        return month / MONTHS + (of < 10 ? "-0" : "-") + of;
    }
}
