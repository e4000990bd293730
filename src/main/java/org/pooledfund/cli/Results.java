package org.pooledfund.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.pooledfund.calendar.Period;
import org.pooledfund.extract.ControlTotals;
import org.pooledfund.extract.LoadReport;
import org.pooledfund.extract.LoadedExtract;
import org.pooledfund.extract.SourceProfile;
import org.pooledfund.fund.Agreement;
import org.pooledfund.job.FundFolder;
import org.pooledfund.job.RunOutcome;
import org.pooledfund.match.Status;
import org.pooledfund.matching.DifferenceType;
import org.pooledfund.matching.ReconciliationSummary;
import org.pooledfund.matching.ReconciliationSummary.Matched;
import org.pooledfund.matching.ReconciliationSummary.Open;
import org.pooledfund.money.Pence;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.Share;
import org.pooledfund.settlement.Transfer;
import org.pooledfund.store.JdbcReports;
import org.pooledfund.store.Run;
import org.pooledfund.store.Store;

/** Prints what a run found, in plain English and in tables. */
final class Results {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'at' HH:mm", Locale.UK)
            .withZone(ZoneId.of("Europe/London"));
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final RunOutcome outcome;
    private final Run run;
    private final Agreement agreement;
    private final ReconciliationSummary found;
    private final Settlement settlement;
    private final List<LoadedExtract> extracts;
    private final List<JdbcReports.File> reports;

    Results(RunOutcome outcome, Store store) {
        this.outcome = outcome;
        this.run = outcome.run();
        this.agreement = outcome.fund().agreement();
        Period through = new Period(run.year(), run.latestPeriod().orElse(1));
        this.found = store.summaries().read(run.runId(), run.year());
        this.settlement = store.settlements().read(run.runId(), agreement, through);
        this.extracts = store.extracts().list(run.key().fundId());
        this.reports = store.reports().list(run.runId());
    }

    /** 1 if more is open than the fund tolerates; what is only timing does not count. */
    int exitCode() {
        return found.attentionPence() > agreement.tolerances().openBreaksPence()
                ? ExitCode.OVER_TOLERANCE
                : ExitCode.DONE;
    }

    void print(PrintWriter out, Path reportsFolder) {
        out.println();
        out.println(agreement.fundName() + ", " + agreement.year().label() + ", as of "
                + DAY.format(run.key().asOf()) + ", periods to "
                + settlement.through().label());
        if (outcome.nothingNew()) {
            out.println("Nothing is new since run " + run.runId() + " of "
                    + run.finishedAt().map(MOMENT::format).orElse("")
                    + ": nothing was changed. This is what it found.");
        }
        printLoaded(out);
        printMatched(out);
        printOpen(out);
        printPositions(out);
        printProof(out);
        Path folder = reportsFolder.resolve(run.key().fundId());
        out.println();
        out.println("Written");
        reports.forEach(file -> out.println("  " + folder.resolve(file.name())));
    }

    private void printLoaded(PrintWriter out) {
        Map<String, LoadReport> bySource = new TreeMap<>();
        Map<String, Integer> files = new TreeMap<>();
        Map<String, ControlTotals> replaced = new TreeMap<>();
        for (LoadedExtract extract : extracts) {
            bySource.merge(extract.source(), extract.report(), Results::sum);
            files.merge(extract.source(), 1, Integer::sum);
            replaced.merge(extract.source(), extract.replaced(), ControlTotals::plus);
        }
        TextTable table = new TextTable(
                "Ledger",
                "Files",
                "Rows read",
                "Posted",
                "Quarantined",
                "Ignored",
                "Replaced since",
                "Net total that counts");
        for (FundFolder.Source source : outcome.fund().sources()) {
            SourceProfile profile = source.profile();
            LoadReport report = bySource.get(profile.id());
            if (report == null) {
                table.row(profile.name(), "0", "0", "0", "0", "0", "0", "£0.00");
            } else {
                ControlTotals gone = replaced.getOrDefault(profile.id(), ControlTotals.NONE);
                table.row(
                        profile.name(),
                        String.valueOf(files.get(profile.id())),
                        count(report.in().rows()),
                        count(report.posted().rows()),
                        count(report.quarantined().rows()),
                        count(report.ignored().rows()),
                        count(gone.rows()),
                        Pence.format(Math.subtractExact(report.posted().pence(), gone.pence())));
            }
        }
        title(out, "What was read");
        table.print(out);
    }

    private void printMatched(PrintWriter out) {
        Map<String, long[]> rules = new LinkedHashMap<>();
        long lines = 0;
        for (Matched matched : found.matched()) {
            if (!matched.status().closes()) {
                continue;
            }
            String rule = matched.rule().replace('-', ' ')
                    + (matched.status() == Status.CONFIRMED
                            ? ""
                            : " (" + matched.status().name().toLowerCase(Locale.UK) + ")");
            long[] sums = rules.computeIfAbsent(rule, r -> new long[3]);
            sums[0] += matched.matches();
            sums[1] += matched.partnerLines();
            sums[2] += matched.poolLines();
            lines += matched.partnerLines() + matched.poolLines();
        }
        TextTable table = new TextTable("Rule", "Matches", "Partner lines", "Pool lines");
        rules.entrySet().stream()
                .sorted((a, b) -> Long.compare(b.getValue()[0], a.getValue()[0]))
                .forEach(rule -> table.row(
                        rule.getKey(),
                        count(rule.getValue()[0]),
                        count(rule.getValue()[1]),
                        count(rule.getValue()[2])));
        title(out, "What matched: " + count(lines) + " lines");
        table.print(out);
    }

    private void printOpen(PrintWriter out) {
        Map<DifferenceType, Map<String, Integer>> types = new TreeMap<>();
        Map<DifferenceType, long[]> sums = new TreeMap<>();
        for (Open open : found.open()) {
            types.computeIfAbsent(open.type(), t -> new LinkedHashMap<>())
                    .merge(open.partner(), 1, Integer::sum);
            long[] sum = sums.computeIfAbsent(open.type(), t -> new long[3]);
            sum[0]++;
            sum[1] += open.grossPence();
            sum[2] = Math.max(sum[2], open.ageDays());
        }
        TextTable table = new TextTable("Reason", "Breaks", "At stake", "Oldest, days", "Meaning");
        sums.forEach((type, sum) -> table.row(
                type.label(), count(sum[0]), Pence.format(sum[1]), count(sum[2]), type.meaning()));
        title(out, "What did not match, and why: " + count(found.open().size()) + " breaks");
        table.print(out);
        long attention = found.attentionPence();
        long tolerated = agreement.tolerances().openBreaksPence();
        out.println();
        out.println("Without timing, " + Pence.format(attention) + " is open; the fund tolerates "
                + Pence.format(tolerated)
                + (attention > tolerated ? ": somebody must look." : "."));
    }

    private void printPositions(PrintWriter out) {
        TextTable table = new TextTable(
                "Partner", "Contribution", "Share of variance", "Final cost", "Received");
        for (Share share : settlement.shares()) {
            table.row(
                    agreement.partner(share.partner()).name(),
                    Pence.format(share.contributionPence()),
                    Pence.format(share.sharePence()),
                    Pence.format(share.finalCostPence()),
                    Pence.format(share.receivedPence()));
        }
        long nobodys = settlement.remainder().pence();
        if (nobodys != 0) {
            table.row("Falls on no partner", "", Pence.format(nobodys), Pence.format(nobodys), "");
        }
        long variance = settlement.variancePence();
        title(
                out,
                "Where each partner stands: spent " + Pence.format(settlement.outturnPence())
                        + " against a plan of " + Pence.format(settlement.planPence()) + ", "
                        + Pence.format(Math.abs(variance)) + (variance < 0 ? " under" : " over"));
        table.print(out);
        for (Transfer transfer : settlement.transfers()) {
            out.println("To settle today, " + agreement.partner(transfer.from()).name() + " pays "
                    + agreement.partner(transfer.to()).name() + " "
                    + Pence.format(transfer.amountPence()) + ".");
        }
    }

    private void printProof(PrintWriter out) {
        boolean closed = found.statements().stream().allMatch(s -> s.differencePence() == 0);
        out.println();
        out.println("Every line is matched, open or excluded, once; "
                + found.statements().size() + " reconciliation statements "
                + (closed ? "close to nil." : "DO NOT CLOSE."));
    }

    private static LoadReport sum(LoadReport a, LoadReport b) {
        return new LoadReport(
                a.in().plus(b.in()),
                a.posted().plus(b.posted()),
                a.quarantined().plus(b.quarantined()),
                a.ignored().plus(b.ignored()));
    }

    private static void title(PrintWriter out, String text) {
        out.println();
        out.println(text);
        out.println();
    }

    private static String count(long value) {
        return String.format(Locale.UK, "%,d", value);
    }
}
