package org.pooledfund.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A generated row, read again by its profile.
 *
 * @param number of the row in its file, from 1
 * @param cells by column name
 */
record Line(Profile profile, SampleFile file, int number, Map<String, String> cells) {
    private static final DateTimeFormatter ICB_DAY = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("dd-MMM-yyyy")
            .toFormatter(Locale.US);
    private static final DateTimeFormatter POOL_DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /** A line is the same by its place, whatever is in it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Line line
                && line.number == number
                && line.file.path().equals(file.path());
    }

    @Override
    public int hashCode() {
        return Objects.hash(file.path(), number);
    }

    String source() {
        return profile.source();
    }

    String get(String role) {
        return cells.getOrDefault(profile.columns().get(role), "");
    }

    /** The first day of the month that the file's name tells. */
    LocalDate month() {
        String name = file.path().replaceFirst("\\.\\w+$", "");
        return LocalDate.parse(name.substring(name.length() - 7) + "-01");
    }

    /** Spending above zero; empty if no amount can be read. */
    Optional<Long> pence() {
        if (profile.columns().containsKey("amount")) {
            return pence(get("amount"));
        }
        return Optional.of(pence(get("debit")).orElse(0L) - pence(get("credit")).orElse(0L));
    }

    LocalDate date() {
        String text = get("date");
        return switch (source()) {
            case "icb-ledger" -> LocalDate.parse(text, ICB_DAY);
            case "pool-ledger" -> LocalDate.parse(text, POOL_DAY);
            default -> LocalDate.parse(text);
        };
    }

    boolean isPool() {
        return source().equals("pool-ledger");
    }

    String scheme() {
        return profile.scheme(get("code"), month());
    }

    String nature() {
        return profile.nature(get("account"), get("narrative"));
    }

    /** The reference without case, spaces, signs, {@code INV} and leading zeros. */
    String plainReference() {
        return plain(get("reference"));
    }

    static String plain(String reference) {
        String bare =
                reference.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "").replace("inv", "");
        return bare.replaceAll("^0*", "");
    }

    String plainParty() {
        return get("party").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    static Optional<Long> pence(String text) {
        String bare = text.replace(",", "");
        return bare.matches("-?\\d+(\\.\\d{1,2})?")
                ? Optional.of(new BigDecimal(bare).movePointRight(2).longValueExact())
                : Optional.empty();
    }
}
