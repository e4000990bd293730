package org.pooledfund.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds Spring Batch steps that do not name their transaction manager. Without it Spring Batch 6
 * silently takes one that does nothing, and a restart counts rows twice.
 */
final class StepTransactions {
    private static final Pattern CHUNK = Pattern.compile("[.>]\\s*chunk\\s*\\(");
    private static final Pattern TASKLET = Pattern.compile("\\.\\s*tasklet\\s*\\(");

    private StepTransactions() {}

    static List<String> findings(SourceFile file) {
        List<String> findings = new ArrayList<>();
        if (file.isProgram()) {
            Matcher tasklet = TASKLET.matcher(file.text());
            while (tasklet.find()) {
                if (arguments(file.text(), tasklet.end()) < 2) {
                    findings.add(finding(file, tasklet.start(), "tasklet"));
                }
            }
            Matcher chunk = CHUNK.matcher(file.text());
            while (chunk.find()) {
                int build = file.text().indexOf(".build()", chunk.end());
                int end = build < 0 ? file.text().length() : build;
                if (!file.text().substring(chunk.end(), end).contains(".transactionManager(")) {
                    findings.add(finding(file, chunk.start(), "chunk"));
                }
            }
        }
        return findings;
    }

    /** Counts the arguments of a call whose opening parenthesis ends just before {@code start}. */
    private static int arguments(String text, int start) {
        int depth = 0;
        int commas = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                i = text.indexOf('"', i + 1);
            } else if (c == '(' || c == '{' || c == '[') {
                depth++;
            } else if (depth > 0 && (c == ')' || c == '}' || c == ']')) {
                depth--;
            } else if (c == ')') {
                break;
            } else if (c == ',' && depth == 0) {
                commas++;
            }
        }
        return commas + 1;
    }

    private static String finding(SourceFile file, int offset, String call) {
        long line = file.text().substring(0, offset).lines().count();
        return file.path() + ":" + line + ": this " + call + " names no transaction manager";
    }
}
