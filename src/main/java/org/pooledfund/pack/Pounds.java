package org.pooledfund.pack;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Pence as people read them. All methods take pence, round halves away from zero and know no
 * locale: comma for thousands, full stop for decimals, a true minus sign (U+2212).
 */
public final class Pounds {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    /** From here on, rounded, "£1,000k" would be a million and "£10,000" ten thousand. */
    private static final BigDecimal MILLIONS_FROM = BigDecimal.valueOf(999_500);

    private static final BigDecimal THOUSANDS_FROM = new BigDecimal("9999.5");

    private Pounds() {}

    /** 123456789 becomes 1234568: the whole pounds as shown. */
    public static long rounded(long pence) {
        return pounds(pence).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** 123456789 becomes "£1,234,568". */
    public static String whole(long pence) {
        return signed(rounded(pence) < 0, "£" + grouped(pounds(pence), 0));
    }

    /** 123456789 becomes "£1,234,567.89". */
    public static String exact(long pence) {
        return signed(pence < 0, "£" + grouped(pounds(pence), 2));
    }

    /** 123456789 becomes "£1.23m", 4567800 "£46k", 4500 "£45". */
    public static String brief(long pence) {
        return scaled(pence, "k", "m");
    }

    /** 123456789 becomes "£1.23 million", -4567800 "minus £46 thousand". */
    public static String words(long pence) {
        return scaled(pence, " thousand", " million").replace("−", "minus ");
    }

    /** Digits of the absolute value with commas, such as "1,234.50". */
    static String grouped(BigDecimal value, int decimals) {
        String plain = value.abs().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder out = new StringBuilder(plain);
        for (int at = point - 3; at > 0; at -= 3) {
            out.insert(at, ',');
        }
        return out.toString();
    }

    /** 123456789 becomes 1234567.89: nothing is rounded. */
    public static BigDecimal pounds(long pence) {
        return BigDecimal.valueOf(pence, 2);
    }

    private static String scaled(long pence, String thousand, String million) {
        BigDecimal size = pounds(pence).abs();
        String text;
        if (size.compareTo(MILLIONS_FROM) >= 0) {
            text = "£" + grouped(size.divide(MILLION, 2, RoundingMode.HALF_UP), 2) + million;
        } else if (size.compareTo(THOUSANDS_FROM) >= 0) {
            text = "£" + grouped(size.divide(THOUSAND, 0, RoundingMode.HALF_UP), 0) + thousand;
        } else {
            text = "£" + grouped(size, 0);
        }
        return signed(rounded(pence) < 0, text);
    }

    private static String signed(boolean negative, String text) {
        return negative ? "−" + text : text;
    }
}
