package org.pooledfund.measure;

import java.util.Locale;

/** Other writings of an invoice number: the same number, or one that is mistyped. */
final class Writings {
    private Writings() {}

    /** The same number as somebody else would type it; never as it was. */
    static String other(String reference, Chance chance) {
        int first = chance.below(5);
        for (int i = 0; i < 5; i++) {
            String written = one(reference, (first + i) % 5);
            if (!written.equals(reference)) {
                return written;
            }
        }
        return "INV " + reference;
    }

    private static String one(String reference, int way) {
        return switch (way) {
            case 0 -> reference.toLowerCase(Locale.ROOT);
            case 1 -> reference.replace("-", "").replace("/", "").replace(" ", "");
            case 2 ->
                reference.contains("/")
                        ? reference.replace('/', '-')
                        : reference.replace('-', '/').replace(' ', '-');
            case 3 -> reference.startsWith("INV-") ? reference.substring(4) : "INV " + reference;
            default -> withoutZeros(reference);
        };
    }

    /** {@code 000412} becomes {@code 412}, where it is all there is or follows {@code INV-}. */
    private static String withoutZeros(String reference) {
        String digits = reference.startsWith("INV-") ? reference.substring(4) : reference;
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return reference;
        }
        int zeros = 0;
        while (digits.charAt(zeros) == '0') {
            zeros++;
        }
        return digits.substring(zeros);
    }

    /** Two digits beside each other swapped; as it was if no two differ. */
    static String swapped(String digits, Chance chance) {
        int length = digits.length();
        int first = chance.below(length);
        for (int i = 0; i < length; i++) {
            int at = (first + i) % length;
            if (at + 1 < length && differ(digits.charAt(at), digits.charAt(at + 1))) {
                return digits.substring(0, at)
                        + digits.charAt(at + 1)
                        + digits.charAt(at)
                        + digits.substring(at + 2);
            }
        }
        return digits;
    }

    private static boolean differ(char a, char b) {
        return a != b && Character.isDigit(a) && Character.isDigit(b);
    }
}
