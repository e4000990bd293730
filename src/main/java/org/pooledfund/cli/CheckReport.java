package org.pooledfund.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pooledfund.document.Words;
import org.pooledfund.extract.AmountRule;
import org.pooledfund.extract.ControlTotals;
import org.pooledfund.extract.LineTally.UnmappedCode;
import org.pooledfund.extract.LoadReport;
import org.pooledfund.extract.Masked;
import org.pooledfund.extract.Rejection;
import org.pooledfund.extract.SourceProfile;
import org.pooledfund.extract.Standing;
import org.pooledfund.job.DryRun;
import org.pooledfund.money.Pence;
import org.pooledfund.problem.Finding;

/** What a dry run found, as text or as data. */
final class CheckReport {
    private static final int MOST_PRINTED = 50;

    private final Path file;
    private final SourceProfile profile;
    private final DryRun.Outcome outcome;
    private final Optional<String> note;

    /**
     * A report.
     *
     * @param note what the reader should know of how the file was read
     */
    CheckReport(Path file, SourceProfile profile, DryRun.Outcome outcome, Optional<String> note) {
        this.file = file;
        this.profile = profile;
        this.outcome = outcome;
        this.note = note;
    }

    int exitCode() {
        return outcome.result()
                .map(result -> result.isClean() ? ExitCode.DONE : ExitCode.OVER_TOLERANCE)
                .orElse(ExitCode.FAILED);
    }

    void print(PrintWriter out) {
        out.println(file + " as " + profile.name() + " (amounts "
                + profile.amount().vat().map(vat -> Words.of(vat) + " of VAT").orElse("as they are")
                + ")");
        note.ifPresent(out::println);
        outcome.refused().ifPresent(refused -> {
            out.println();
            out.println("Refused: nothing of the file would be loaded.");
            refused.findings().forEach(finding -> out.println("  " + finding.text()));
            printQuarantined(out, refused.quarantined(), refused.quarantined().size());
        });
        outcome.result().ifPresent(result -> print(out, result));
    }

    private static void print(PrintWriter out, DryRun.Result result) {
        LoadReport report = result.report();
        TextTable fates = new TextTable("Rows", "Count", "Pounds");
        row(fates, "read", report.in());
        row(fates, "posted", report.posted());
        row(fates, "quarantined", report.quarantined());
        row(fates, "ignored", report.ignored());
        result.leftOut().forEach((rule, totals) -> row(fates, "  of which " + rule, totals));
        section(out, "What would become of every row", fates);

        TextTable natures = new TextTable("Nature", "Lines", "Pounds");
        result.lines().natures().forEach((nature, t) -> row(natures, Words.of(nature), t));
        section(out, "What the lines are", natures);

        TextTable schemes = new TextTable("Scheme", "Lines", "Pounds");
        places(result).forEach((place, totals) -> row(schemes, place, totals));
        section(out, "Where they go", schemes);

        if (!result.lines().unmapped().isEmpty()) {
            TextTable codes = new TextTable("Code", "Lines", "Pounds", "Likely scheme");
            for (UnmappedCode code : result.lines().unmapped()) {
                codes.row(
                        code.code().isEmpty()
                                ? "(blank)"
                                : code.code().replaceAll("\\p{C}", "\uFFFD"),
                        count(code.lines().rows()),
                        Pence.format(code.lines().pence()),
                        code.likely().map(l -> l.scheme() + ": " + l.because()).orElse("-"));
            }
            section(out, "Codes the profile does not know", codes);
        }
        printQuarantined(out, result.quarantined(), report.quarantined().rows());
        Masked masked = result.masked();
        out.println();
        out.println("Masked: " + count(masked.nhsNumbers()) + " NHS numbers, "
                + count(masked.nationalInsuranceNumbers()) + " National Insurance numbers, "
                + count(masked.words()) + " words.");
        out.println(
                result.isClean()
                        ? "Clean: every row would be loaded."
                        : "It can be loaded; somebody should look at what is listed above.");
    }

    private static void printQuarantined(PrintWriter out, List<Rejection> rows, long all) {
        if (rows.isEmpty()) {
            return;
        }
        out.println();
        out.println("Rows that cannot be read: " + count(all));
        out.println();
        rows.stream()
                .limit(MOST_PRINTED)
                .forEach(r -> out.println("  " + r.finding().text()));
        if (all > MOST_PRINTED) {
            out.println("  and " + count(all - MOST_PRINTED) + " more; --json lists up to 1,000.");
        }
    }

    /** The report as data: amounts in pence, texts as printed. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.toString());
        json.put("source", profile.id());
        Optional<AmountRule.VatBasis> vat = profile.amount().vat();
        vat.ifPresent(basis -> json.put("vat", Words.of(basis)));
        note.ifPresent(text -> json.put("note", text));
        json.put("exitCode", exitCode());
        json.put("refused", outcome.refused().isPresent());
        outcome.refused().ifPresent(refused -> {
            json.put("findings", refused.findings().stream().map(Finding::text).toList());
            json.put("quarantinedRows", rejections(refused.quarantined()));
        });
        outcome.result().ifPresent(result -> put(json, result));
        return json;
    }

    private static void put(Map<String, Object> json, DryRun.Result result) {
        LoadReport report = result.report();
        json.put("in", totals(report.in()));
        json.put("posted", totals(report.posted()));
        json.put("quarantined", totals(report.quarantined()));
        json.put("ignored", totals(report.ignored()));
        Map<String, Object> leftOut = new LinkedHashMap<>();
        result.leftOut().forEach((rule, t) -> leftOut.put(rule, totals(t)));
        json.put("ignoredByRule", leftOut);
        Map<String, Object> natures = new LinkedHashMap<>();
        result.lines().natures().forEach((nature, t) -> natures.put(Words.of(nature), totals(t)));
        json.put("natures", natures);
        Map<String, Object> schemes = new LinkedHashMap<>();
        places(result).forEach((place, t) -> schemes.put(place, totals(t)));
        json.put("schemes", schemes);
        List<Object> unmapped = new ArrayList<>();
        for (UnmappedCode code : result.lines().unmapped()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("code", code.code());
            entry.putAll(totals(code.lines()));
            code.likely().ifPresent(likely -> {
                entry.put("likelyScheme", likely.scheme());
                entry.put("because", likely.because());
            });
            unmapped.add(entry);
        }
        json.put("unmapped", unmapped);
        json.put("quarantinedRows", rejections(result.quarantined()));
        Map<String, Object> masked = new LinkedHashMap<>();
        masked.put("nhsNumbers", result.masked().nhsNumbers());
        masked.put("nationalInsuranceNumbers", result.masked().nationalInsuranceNumbers());
        masked.put("words", result.masked().words());
        json.put("masked", masked);
    }

    private static Map<String, ControlTotals> places(DryRun.Result result) {
        Map<String, ControlTotals> places = new LinkedHashMap<>(result.lines().schemes());
        result.lines().standings().forEach((standing, totals) -> {
            if (standing != Standing.IN_SCHEME) {
                places.put(Words.of(standing).replace('-', ' '), totals);
            }
        });
        return places;
    }

    private static List<Object> rejections(List<Rejection> rows) {
        List<Object> entries = new ArrayList<>();
        for (Rejection rejection : rows) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("line", rejection.line());
            entry.put("message", rejection.finding().text());
            rejection.amountPence().ifPresent(pence -> entry.put("pence", pence));
            entries.add(entry);
        }
        return entries;
    }

    private static Map<String, Object> totals(ControlTotals totals) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("rows", totals.rows());
        entry.put("pence", totals.pence());
        return entry;
    }

    private static void row(TextTable table, String name, ControlTotals totals) {
        table.row(name, count(totals.rows()), Pence.format(totals.pence()));
    }

    private static void section(PrintWriter out, String title, TextTable table) {
        out.println();
        out.println(title);
        out.println();
        table.print(out);
    }

    private static String count(long value) {
        return String.format(Locale.UK, "%,d", value);
    }
}
