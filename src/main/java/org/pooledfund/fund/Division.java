package org.pooledfund.fund;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.money.Allocation;

/**
 * To whom a body's figures pass: one partner that has all of them, or several among which the
 * agreement divides it.
 *
 * @param percentByPartner in agreement order; 100 in all
 */
public record Division(Map<String, BigDecimal> percentByPartner) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Division {
        percentByPartner = Collections.unmodifiableMap(new LinkedHashMap<>(percentByPartner));
    }

    /** Whether the percentages are of one whole. */
    static boolean isWhole(Map<String, BigDecimal> percentByPartner) {
        return percentByPartner.values().stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(WHOLE)
                == 0;
    }

    /** The parts of an amount by largest remainder, in agreement order. */
    public Map<String, Long> pence(long pence) {
        int scale = percentByPartner.values().stream()
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
        List<BigInteger> weights = percentByPartner.values().stream()
                .map(percent -> percent.setScale(Math.max(0, scale)).unscaledValue())
                .toList();
        List<Long> parts = Allocation.byExactWeights(pence, weights);
        Map<String, Long> byPartner = new LinkedHashMap<>();
        List<String> partners = new ArrayList<>(percentByPartner.keySet());
        for (int i = 0; i < partners.size(); i++) {
            byPartner.put(partners.get(i), parts.get(i));
        }
        return byPartner;
    }

    /** The parts of a percentage, exactly. */
    public Map<String, BigDecimal> percent(BigDecimal percent) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        percentByPartner.forEach((partner, part) -> parts.put(
                partner,
                part.compareTo(WHOLE) == 0 ? percent : percent.multiply(part).movePointLeft(2)));
        return parts;
    }
}
