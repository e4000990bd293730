package org.pooledfund.published;

import java.util.Locale;

/** How a supplier numbers its invoices, and how two ledgers write the same number. */
enum Numbering {
    SYSTEM("%08d", 31_700_000),
    SHORT("%d", 100),
    SALES("SI-%05d", 4_000),
    INV("INV-%05d", 300),
    YEARLY("2024/%04d", 20),
    LETTERED("%08dM", 51_500_000),
    HOME("KWH-%d-24", 700),
    LONG("51%08d", 627_000);

    private final String pattern;
    private final int first;

    Numbering(String pattern, int first) {
        this.pattern = pattern;
        this.first = first;
    }

    String number(int start, int serial) {
        return String.format(Locale.ROOT, pattern, first + start + serial);
    }

    /** The same number as a clerk of the other body may key it. */
    static String keyed(String number, Draw draw) {
        return switch (draw.between(1, 14)) {
            case 1 -> number.toLowerCase(Locale.ROOT);
            case 2 -> number.replace("-", "");
            case 3 -> number.replace("-", " ").replace("/", "-");
            case 4 -> "INV " + number.replace("INV-", "");
            case 5 -> number.replace("INV-", "");
            case 6 -> number.replace("INV-", "INV/");
            case 7 -> "00" + number;
            default -> number;
        };
    }

    /** Two neighbouring digits exchanged; the same text if none differ. */
    static String transposed(String text) {
        char[] all = text.toCharArray();
        for (int i = all.length - 2; i >= 0; i--) {
            if (isDigit(all[i]) && isDigit(all[i + 1]) && all[i] != all[i + 1]) {
                char kept = all[i];
                all[i] = all[i + 1];
                all[i + 1] = kept;
                return new String(all);
            }
        }
        return text;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
