package org.pooledfund.fund.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Organisation;

/** Names and lists as people write them. */
final class Names {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Agreement agreement;

    Names(Agreement agreement) {
        this.agreement = agreement;
    }

    String of(String partner) {
        return agreement.partners().stream()
                .filter(one -> one.id().equals(partner))
                .map(Organisation::shortName)
                .findFirst()
                .orElse(partner);
    }

    String host() {
        return "the host (" + of(agreement.host()) + ")";
    }

    List<String> of(Collection<String> partners) {
        return partners.stream().map(this::of).toList();
    }

    /** {@code a, b and c}. */
    static String list(Collection<String> items) {
        StringBuilder text = new StringBuilder();
        Iterator<String> rest = items.iterator();
        while (rest.hasNext()) {
            String item = rest.next();
            String gap = rest.hasNext() ? ", " : " and ";
            text.append(text.isEmpty() ? "" : gap).append(item);
        }
        return text.toString();
    }

    /** {@code 1 April 2025}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String percent(BigDecimal percent) {
        return percent.toPlainString() + "%";
    }
}
