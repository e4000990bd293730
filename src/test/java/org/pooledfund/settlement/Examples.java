package org.pooledfund.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.fund.Cap;
import org.pooledfund.fund.Split;

/** What the worked examples share. */
final class Examples {
    private Examples() {}

    /** Council 6.0m and ICB 4.0m, with all spending by the host. */
    static Pool sixFour(long variance) {
        return new Pool("COUNCIL", "ICB")
                .line("S1", "COUNCIL", 600_000_000, 1_000_000_000 + variance)
                .line("S1", "ICB", 400_000_000, 0);
    }

    static Split halves() {
        return percentages("COUNCIL", "50", "ICB", "50");
    }

    static Split percentages(String one, String first, String other, String second) {
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        shares.put(one, new BigDecimal(first));
        shares.put(other, new BigDecimal(second));
        return new Split.Percentages(shares);
    }

    static Optional<BigDecimal> percent(String percent) {
        return Optional.of(new BigDecimal(percent));
    }

    static Cap.Limit limit(String partner, long most) {
        return new Cap.Limit(partner, Optional.of(most), Optional.empty(), List.of());
    }

    static void assertShares(Pool pool, long... expected) {
        assertEquals(
                java.util.Arrays.stream(expected).boxed().toList(),
                pool.settle().shares().stream().map(Share::sharePence).toList());
    }
}
