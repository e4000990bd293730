package org.pooledfund.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pooledfund.money.Pence;

/** Reads the text of an amount cell. */
public final class Amount {
    /** A workbook keeps binary numbers: 0.1 + 0.2 is 0.30000000000000004 there. */
    private static final BigDecimal BINARY_NOISE = new BigDecimal("0.000001");

    private static final int MOST_DIGITS = 13;
    private static final Pattern PLAIN =
            Pattern.compile("(\\d{1,13}|\\d{1,3}(,\\d{3}){1,4})?(\\.\\d{0,30})?");
    private static final Pattern BINARY = Pattern.compile("\\d{1,13}(\\.\\d{1,30})?(E-?\\d{1,2})?");

    private Amount() {}

    /** The pounds a cell holds; empty if it is no amount. Brackets and a minus are below zero. */
    public static Optional<BigDecimal> pounds(String cell) {
        String text = cell.replace('\u00A0', ' ').replace('\u2212', '-').strip();
        boolean negative = false;
        if (text.startsWith("(") && text.endsWith(")")) {
            negative = true;
            text = text.substring(1, text.length() - 1).strip();
        } else if (text.startsWith("-")) {
            negative = true;
            text = text.substring(1).strip();
        } else if (text.endsWith("-")) {
            negative = true;
            text = text.substring(0, text.length() - 1).strip();
        }
        if (text.startsWith("£")) {
            text = text.substring(1).strip();
        }
        if (text.startsWith("-") && !negative) {
            negative = true;
            text = text.substring(1);
        }
        return number(text).map(negative ? BigDecimal::negate : n -> n);
    }

    /** Whether a cell has a minus of any kind; brackets are none. */
    static boolean hasMinus(String cell) {
        String text = cell.strip();
        return text.startsWith("-")
                || text.startsWith("\u2212")
                || text.startsWith("£-")
                || text.endsWith("-")
                || text.endsWith("\u2212");
    }

    private static Optional<BigDecimal> number(String text) {
        boolean plain = PLAIN.matcher(text).matches() && text.chars().anyMatch(Character::isDigit);
        return plain || BINARY.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(",", ""))).filter(Amount::fits)
                : Optional.empty();
    }

    /** Whether so large a number can be an amount at all: 1E99 is none. */
    private static boolean fits(BigDecimal number) {
        return number.precision() - number.scale() <= MOST_DIGITS;
    }

    /** The pence of an amount; empty if it has a fraction of a penny that is no binary noise. */
    public static Optional<Long> pence(BigDecimal pounds) {
        BigDecimal rounded = pounds.setScale(2, RoundingMode.HALF_UP);
        return pounds.subtract(rounded).abs().compareTo(BINARY_NOISE) <= 0
                ? Optional.of(Pence.ofPounds(rounded))
                : Optional.empty();
    }
}
