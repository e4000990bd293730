package org.pooledfund.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks over what a MySQL or MariaDB server is set to, and what its user may do elsewhere. */
final class MySqlCheckup {
    private static final long MOST_SKEW_SECONDS = 30;

    /** Any right on all databases; USAGE means none. */
    private static final Pattern GLOBAL_RIGHT =
            Pattern.compile("(?i)GRANT (?!USAGE\\b)(.+) ON \\*\\.\\* TO .*");

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final List<Diagnosis> found = new ArrayList<>();

    private MySqlCheckup(DataSource database, Clock clock) {
        this.jdbc = new JdbcTemplate(database);
        this.clock = clock;
    }

    static List<Diagnosis> of(DataSource database, Clock clock) throws SQLException {
        MySqlCheckup checkup = new MySqlCheckup(database, clock);
        try (Connection connection = database.getConnection()) {
            checkup.isolation(connection.getTransactionIsolation());
        }
        checkup.settings();
        checkup.rightsElsewhere();
        return checkup.found;
    }

    private void isolation(int level) {
        String name = switch (level) {
            case Connection.TRANSACTION_READ_COMMITTED -> "read committed";
            case Connection.TRANSACTION_REPEATABLE_READ -> "repeatable read";
            case Connection.TRANSACTION_SERIALIZABLE -> "serializable";
            default -> "read uncommitted";
        };
        found.add(
                level == Connection.TRANSACTION_SERIALIZABLE
                        ? Diagnosis.warning(
                                "transaction isolation: " + name,
                                "Runs at the same time will wait for each other; set"
                                        + " transaction_isolation to REPEATABLE-READ.")
                        : Diagnosis.of(
                                level != Connection.TRANSACTION_READ_UNCOMMITTED,
                                "transaction isolation: " + name,
                                "Set transaction_isolation to REPEATABLE-READ."));
    }

    private void settings() {
        Map<String, Object> is = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        is.putAll(jdbc.queryForMap(Sql.of("ask-mysql-settings")));
        String mode = String.valueOf(is.get("sql_mode")).toUpperCase(Locale.ROOT);
        found.add(Diagnosis.of(
                mode.contains("STRICT_ALL_TABLES") || mode.contains("STRICT_TRANS_TABLES"),
                "sql mode: " + mode,
                "Do not override sessionVariables in the address of the database."));
        String characters = String.valueOf(is.get("character_set"));
        found.add(Diagnosis.of(
                characters.equals("utf8mb4"),
                "character set of the database: " + characters,
                "Type: ALTER DATABASE name CHARACTER SET utf8mb4;"));
        String zone = String.valueOf(is.get("time_zone"));
        found.add(Diagnosis.of(
                List.of("+00:00", "UTC", "GMT").contains(zone.toUpperCase(Locale.ROOT)),
                "time zone of the connection: " + zone,
                "Do not override connectionTimeZone in the address of the database."));
        found.add(Diagnosis.of(
                String.valueOf(is.get("explicit_timestamps")).equals("1"),
                "timestamps change only when told to: explicit_defaults_for_timestamp is "
                        + is.get("explicit_timestamps"),
                "Set explicit_defaults_for_timestamp=1 on the server."));
        clock(((Number) java.util.Objects.requireNonNull(is.get("epoch_seconds"))).longValue());
    }

    private void clock(long serverSeconds) {
        long skew = Math.abs(
                Duration.ofMillis(clock.millis()).minusSeconds(serverSeconds).toSeconds());
        String what = "clocks of the server and of this machine: " + skew + " s apart";
        found.add(
                skew <= MOST_SKEW_SECONDS
                        ? Diagnosis.ok(what)
                        : Diagnosis.warning(what, "Have both keep time by NTP."));
    }

    private void rightsElsewhere() {
        List<String> tooMany = jdbc.queryForList(Sql.of("ask-grants"), String.class).stream()
                .map(GLOBAL_RIGHT::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(grant -> grant.group(1))
                .toList();
        found.add(
                tooMany.isEmpty()
                        ? Diagnosis.ok("rights: none beyond single databases")
                        : Diagnosis.warning(
                                "rights: on all databases " + String.join(", ", tooMany),
                                "pooledfund needs none of these; use a user of its own, see"
                                        + " docs/OPERATING.md."));
    }
}
