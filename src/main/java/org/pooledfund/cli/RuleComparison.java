package org.pooledfund.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pooledfund.match.Matching;
import org.pooledfund.match.file.Changes;

/** What another set of rules would match differently, printed and in files. */
final class RuleComparison {
    /** A row for each line whose counterparts or standing would be others. */
    static final String FILE = "compare.csv";

    private static final int MOST_PRINTED = 20;

    private final Matching first;
    private final Changes changes;

    RuleComparison(Matching first, Matching second) {
        this.first = first;
        this.changes = Changes.between(first, second);
    }

    void write(Path file) throws IOException {
        changes.write(file);
    }

    Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("rules", changes.second().rules().name());
        object.put("rulesVersion", changes.second().rules().version());
        object.put("linesChanged", (long) changes.lines().size());
        Map<String, Object> rules = new LinkedHashMap<>();
        changes.byRule().forEach((rule, count) -> {
            Map<String, Object> counts = new LinkedHashMap<>();
            counts.put("groupsBefore", count.groupsBefore());
            counts.put("groupsAfter", count.groupsAfter());
            counts.put("unitsBefore", count.unitsBefore());
            counts.put("unitsAfter", count.unitsAfter());
            rules.put(rule, counts);
        });
        object.put("closedByRule", rules);
        return object;
    }

    void print(PrintWriter out) {
        out.println();
        out.println("With the rules " + changes.second().rules().name() + ", version "
                + changes.second().rules().version() + ", "
                + MatchText.count(changes.lines().size()) + " line(s) would stand differently.");
        out.println();
        TextTable table = new TextTable(
                "Rule", "Groups now", "Closed now", "Groups then", "Closed then", "More or less");
        changes.byRule()
                .forEach((rule, count) -> table.row(
                        rule.replace('-', ' '),
                        MatchText.count(count.groupsBefore()),
                        MatchText.pounds(first, count.unitsBefore()),
                        MatchText.count(count.groupsAfter()),
                        MatchText.pounds(first, count.unitsAfter()),
                        MatchText.pounds(first, count.unitsAfter() - count.unitsBefore())));
        table.print(out);
        if (!changes.lines().isEmpty()) {
            lines(out);
        }
    }

    private void lines(PrintWriter out) {
        TextTable table = new TextTable("Side", "Line", "Amount", "Now", "Then");
        changes.lines().stream()
                .limit(MOST_PRINTED)
                .forEach(line -> table.row(
                        line.side().name().toLowerCase(java.util.Locale.ROOT),
                        printable(line.id()),
                        MatchText.pounds(first, line.amount()),
                        printable(line.before().text()),
                        printable(line.after().text())));
        out.println();
        table.print(out);
        int more = changes.lines().size() - MOST_PRINTED;
        if (more > 0) {
            out.println("... and " + MatchText.count(more) + " more in " + FILE + ".");
        }
    }

    /** Ids come from outside: nothing of them may steer a terminal. */
    private static String printable(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
                        ? ' '
                        : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
