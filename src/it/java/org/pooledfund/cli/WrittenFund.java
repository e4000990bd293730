package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A fund that a test writes down line by line, in place of the sample fund: one ledger a partner,
 * one of the pool, a file a month. A line is a code and an amount; codes that begin with S are
 * schemes, others the partner that contributes.
 */
record WrittenFund(FundHome home, JobDatabase database, int year) {
    private static final String PROFILE = """
            profile: 1
            source: %1$s
            name: %1$s
            organisation: %2$s
            ledger: %3$s
            files: "*.csv"
            format: csv
            columns: {period: Period, date: Date, code: Code, account: Account, amount: Amount,
              reference: Ref, narrative: Text}
            amount: {mode: signed}
            dates: yyyy-MM-dd
            period: {style: year-period}
            %5$s
            nature:
            %4$s
            codes:
            %6$s
              - {code: C, outside-schemes: true}
            """;
    private static final int SCHEMES = 9;

    /** In an empty folder of the sample fund. */
    static WrittenFund in(Path folder, int year) throws IOException {
        FundHome home = FundHome.copyTo(folder);
        List<Path> all = FundHome.tree(home.fund(""));
        for (Path file : all.reversed()) {
            if (!file.equals(home.fund(""))) {
                Files.delete(file);
            }
        }
        return new WrittenFund(home, Engine.H2.create(folder), year);
    }

    /** Puts a document into the fund's folder. */
    void write(String name, String text) throws IOException {
        Path file = home.fund(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** A profile for the ledger of each body and for the pool's, with schemes S1 to S{n}. */
    void profiles(String host, int schemes, String... bodies) throws IOException {
        assertEquals(true, schemes <= SCHEMES);
        StringBuilder codes = new StringBuilder();
        for (int i = 1; i <= schemes; i++) {
            codes.append("  - {code: S%1$d, scheme: S%1$d}\n".formatted(i));
        }
        StringBuilder nature = new StringBuilder();
        for (String body : bodies) {
            nature.append(
                    "  - {account: P-" + body + ", is: contribution, partner: " + body + "}\n");
            write(
                    "sources/" + body + ".yaml",
                    PROFILE.formatted(
                            body,
                            body,
                            "partner",
                            "  - {account: P-*, is: contribution}",
                            "",
                            codes.toString().stripTrailing()));
        }
        write(
                "sources/pool.yaml",
                PROFILE.formatted(
                        "pool",
                        host,
                        "pool",
                        nature.toString().stripTrailing(),
                        "disputed: {narrative: \"*disputed*\"}",
                        codes.toString().stripTrailing()));
    }

    /** A month of a body's ledger; April is 4, March 15. */
    void month(String body, int month, String... lines) throws IOException {
        file(body, month, body, lines);
    }

    /** A month of the pool's ledger; contributions are its income. */
    void pool(int month, String... lines) throws IOException {
        file("pool", month, "", lines);
    }

    private void file(String source, int month, String body, String... lines) throws IOException {
        StringBuilder csv = new StringBuilder("Period,Date,Code,Account,Amount,Ref,Text\n");
        for (String line : lines) {
            String[] cells = line.split(" ");
            boolean scheme = cells[0].startsWith("S");
            String payer = body.isEmpty() ? cells[0] : body;
            csv.append(String.join(
                            ",",
                            "%d%02d".formatted(year, month - 3),
                            "%d-%02d-15".formatted(year + (month - 1) / 12, (month - 1) % 12 + 1),
                            scheme ? cells[0] : "C",
                            scheme ? "A" : "P-" + payer,
                            body.isEmpty() && !scheme ? "-" + cells[1] : cells[1],
                            (scheme ? cells[0] : payer) + "-" + month,
                            cells.length > 2 ? cells[2] : scheme ? "Care" : "Contribution"))
                    .append('\n');
        }
        write("extracts/%s/%s-%02d.csv".formatted(source, source, month), csv.toString());
    }

    /** The nightly job as of a day; it must end with an exit code. */
    MainRun run(String day, int exitCode) {
        MainRun run = MainRun.of(
                "run",
                "nightly-reconciliation",
                "--as-of",
                day,
                "--home",
                home.folder().toString(),
                "--db",
                database.urlWithUser());
        assertEquals(exitCode, run.exitCode(), run.out() + run.err());
        return run;
    }

    /** A command of signed settlements; it must succeed. */
    MainRun settlement(String what, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "settlement",
                what,
                "--fund",
                "aldermere-bcf",
                "--home",
                home.folder().toString(),
                "--db",
                database.urlWithUser()));
        args.addAll(List.of(more));
        MainRun run = MainRun.of(args.toArray(String[]::new));
        assertEquals(0, run.exitCode(), run.err());
        return run;
    }

    /** The rows of a query, their values with blanks between. */
    List<String> rows(String sql) throws Exception {
        return database.rows(sql).stream().map(row -> String.join(" ", row)).toList();
    }
}
