package org.pooledfund.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A difference planted in the sample data, as its list says; pence as the partner sees them. */
record Planted(
        String id,
        String type,
        String partner,
        String flow,
        int period,
        String source,
        String file,
        Set<String> references,
        long partnerPence,
        long poolPence) {

    static List<Planted> all() {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(
                        LauncherRun.ROOT.resolve("sample-data/planted-differences.csv"))) {
            return reader.stream().map(Planted::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Planted of(NamedCsvRecord row) {
        return new Planted(
                row.getField("id"),
                row.getField("type"),
                row.getField("partner"),
                row.getField("flow").toUpperCase(Locale.ROOT),
                Integer.parseInt(row.getField("period").replaceFirst(".* P", "")),
                row.getField("source"),
                row.getField("file"),
                Arrays.stream(row.getField("reference").split("; "))
                        .map(Planted::plain)
                        .collect(Collectors.toSet()),
                Long.parseLong(row.getField("partner_pence")),
                Long.parseLong(row.getField("pool_pence")));
    }

    /** The partner's own ledger. */
    String ledger() {
        return switch (partner) {
            case "aldermere-icb" -> "icb-ledger";
            case "aldermere-council" -> "council-ledger";
            case "woldside-council" -> "district-ledger";
            default -> throw new AssertionError("no ledger of " + partner);
        };
    }

    boolean concerns(StoredLine line) {
        return (line.source().equals("pool-ledger") || line.source().equals(ledger()))
                && references.contains(plain(line.reference()));
    }

    /** The file's name without its folder and line number. */
    String fileName() {
        return file.replaceFirst(".*/", "").replaceFirst(":\\d+$", "");
    }

    static String plain(String reference) {
        return reference
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "")
                .replaceFirst("^inv", "")
                .replaceFirst("^0+", "");
    }
}
