package org.pooledfund.fund.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.problem.Problem;

/** Reads percentages: {@code 2}, {@code 2%} and {@code 2.125%}, from 0 to 100. */
final class Percents {
    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}(\\.\\d{1,4})?%?");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percents() {}

    static Optional<BigDecimal> read(Field field) {
        if (PERCENT.matcher(field.text()).matches()) {
            BigDecimal percent = new BigDecimal(field.text().replace("%", ""));
            if (percent.compareTo(HUNDRED) <= 0) {
                return Optional.of(percent);
            }
        }
        field.wrong(Problem.NOT_A_PERCENTAGE, field.text());
        return Optional.empty();
    }

    static BigDecimal need(Section section, String name, String what) {
        return section.need(name, what).flatMap(Percents::read).orElse(BigDecimal.ZERO);
    }

    /** A part such as {@code shares: {council: 77%, icb: 23%}}; it must add up to 100. */
    static Map<String, BigDecimal> shares(Section section, Known known) {
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        List<BigDecimal> read = new ArrayList<>();
        Optional<Section> part = section.needPart("shares", "a percentage for each partner");
        part.ifPresent(percents -> {
            for (String name : percents.names()) {
                Optional<BigDecimal> percent = percents.field(name).flatMap(Percents::read);
                percent.ifPresent(read::add);
                known.division(percents, name)
                        .ifPresent(division -> percent.ifPresent(one -> division.percent(one)
                                .forEach((partner, own) ->
                                        shares.merge(partner, own, BigDecimal::add))));
            }
        });
        BigDecimal sum = read.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (part.isPresent() && sum.compareTo(HUNDRED) != 0) {
            section.wrong("shares", Problem.PERCENT_SUM, sum.toPlainString());
        }
        return shares;
    }
}
