package org.pooledfund.job;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pooledfund.calendar.Period;
import org.pooledfund.extract.SourceProfile;
import org.pooledfund.store.Check;
import org.pooledfund.store.Run;
import org.pooledfund.store.Store;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A fund of one source, whose files a test puts into its folder. */
final class SmallFund {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-10-01T02:30:00Z"), ZoneOffset.UTC);
    private static final AtomicInteger FUNDS = new AtomicInteger();
    private static final Pattern PART = Pattern.compile("([a-z]+)\\.(.*)");
    private static final String PROFILE = """
            profile: 1
            source: council
            name: Oakshire Council
            organisation: woldside-council
            ledger: partner
            files: "*.csv"
            format: csv
            columns:
              period: Period
              date: Date
              code: Code
              amount: Amount
              reference: Ref
              narrative: Text
            KEYamount:
              mode: signed
            DATES
            period:
              style: year-period
            nature: []
            codes:
              - code: S1
                scheme: S08
                from: 2025-04-01
            """;

    final String id;
    final List<String> notes = new ArrayList<>();
    private final Path folder;
    private final HikariDataSource pool;

    private SmallFund(Path folder, String id, HikariDataSource pool) {
        this.id = id;
        this.folder = folder;
        this.pool = pool;
    }

    SmallFund(Path parent, HikariDataSource pool, String... fields) {
        this("fund-" + FUNDS.incrementAndGet(), parent, pool, fields);
    }

    private SmallFund(String id, Path parent, HikariDataSource pool, String... fields) {
        this(parent.resolve(id), id, pool);
        profile(fields);
        write(
                "agreement.yaml",
                read(Path.of("sample-data/agreement.yaml"))
                        .replace("id: aldermere-bcf", "id: " + id));
    }

    /** One that is there already. */
    static SmallFund existing(Path parent, String id, HikariDataSource pool) {
        return new SmallFund(parent.resolve(id), id, pool);
    }

    /** The same, reached by other connections. */
    SmallFund in(HikariDataSource other) {
        return new SmallFund(folder, id, other);
    }

    /** Mends the profile: fields as {@code extracts.are: snapshot}, instead of those it has. */
    void profile(String... fields) {
        Map<String, StringBuilder> parts = new TreeMap<>();
        String key = "";
        String dates = "dates: yyyy-MM-dd";
        for (String field : fields) {
            Matcher part = PART.matcher(field);
            if (field.startsWith("line-key")) {
                key = "  " + field + "\n";
            } else if (field.startsWith("dates")) {
                dates = field;
            } else if (part.matches()) {
                parts.computeIfAbsent(part.group(1), n -> new StringBuilder(n + ":\n"))
                        .append("  ")
                        .append(part.group(2))
                        .append('\n');
            } else {
                parts.put(field, new StringBuilder(field).append('\n'));
            }
        }
        write(
                "sources/council.yaml",
                PROFILE.replace("KEY", key).replace("DATES", dates)
                        + String.join("", parts.values()));
    }

    /** Says of a second code which scheme it belongs to. */
    void mapCode(String code) {
        Path file = folder.resolve("sources/council.yaml");
        write(
                "sources/council.yaml",
                read(file)
                        .replace("codes:\n", "codes:\n  - code: " + code + "\n    scheme: S10\n"));
    }

    /** Puts a file in; a row is period, day, amount, reference and, if the profile has one, key. */
    void put(String name, String... rows) {
        StringBuilder text = new StringBuilder("Period,Date,Code,Amount,Ref,Text,Key\n");
        for (String row : rows) {
            String[] cells = row.split(" ");
            text.append(String.join(
                            ",",
                            cells[0],
                            cells[1],
                            "S1",
                            cells[2],
                            cells[3],
                            "Home care",
                            cells.length > 4 ? cells[4] : ""))
                    .append('\n');
        }
        write("extracts/council/" + name, text.toString());
    }

    SourceIntake intake() {
        Progress noted = new Progress() {
            @Override
            public void note(String text) {
                notes.add(text);
            }
        };
        FundFolder fund = FundFolder.read(folder);
        SourceProfile profile = fund.sources().get(0).profile();
        Assignment assignment = new Assignment(
                new Run.Key(id, "nightly-reconciliation", LocalDate.of(2025, 9, 30), "0", 1),
                fund,
                Arrivals.of(fund, store(), CLOCK.instant(), noted),
                folder,
                folder,
                "");
        return new SourceIntake(assignment, profile, store(), CLOCK, noted);
    }

    /** Takes all files in, a transaction each. */
    void take() {
        SourceIntake intake = intake();
        while (intake.hasNext()) {
            next(intake);
        }
    }

    /** One transaction. */
    void next(SourceIntake intake) {
        new TransactionTemplate(new DataSourceTransactionManager(pool))
                .executeWithoutResult(status -> {
                    try {
                        intake.next();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /** What counts: amount and reference, sorted. */
    List<String> counting() {
        List<String> lines = new ArrayList<>();
        Period last =
                new Period(FundFolder.read(folder).agreement().year(), Period.LAST_ADJUSTMENT);
        store().lines().stream(
                id,
                last,
                entry -> lines.add(
                        entry.line().amountPence() + " " + entry.line().reference()));
        lines.sort(null);
        return lines;
    }

    List<Check> checks() {
        return store().proofs().succession(id);
    }

    List<String> rows(String sql) {
        return new JdbcTemplate(pool).query(sql, (row, n) -> {
            List<String> cells = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                cells.add(String.valueOf(row.getString(i)));
            }
            return String.join(" ", cells);
        });
    }

    /** With the fund's number in place of {@code FUND}. */
    List<String> ofFund(String sql) {
        return rows(sql.replace("FUND", "'" + id + "'"));
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Store store() {
        try {
            return new Store(pool);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
