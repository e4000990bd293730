package org.pooledfund.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds SQL in the strings of the program's Java outside the package that may hold it. */
final class SqlOutsideStore {
    private static final Pattern LITERAL =
            Pattern.compile("(?s)\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern STATEMENT = Pattern.compile(
            "(?s)\\s*(?:(?:select|SELECT)(?:\\s*|\\s+(?:distinct\\s+)?[\\w.*()'+ -]+?"
                    + "(?:,.*|\\s+(?:from|FROM)\\b.*))"
                    + "|(?i:insert\\s+into|update\\s+[\\w.]+\\s+set|delete\\s+from"
                    + "|merge\\s+into|load\\s+data|truncate\\s+table"
                    + "|(?:create|alter|drop)\\s+(?:table|index|view))\\b.*)");

    private SqlOutsideStore() {}

    static List<String> findings(SourceFile file) {
        List<String> findings = new ArrayList<>();
        if (file.isProgram() && !file.path().contains("/org/pooledfund/store/")) {
            Matcher literal = LITERAL.matcher(file.text());
            while (literal.find()) {
                String value = literal.group(1) == null ? literal.group(2) : literal.group(1);
                if (STATEMENT.matcher(value).matches()) {
                    long line =
                            file.text().substring(0, literal.start()).lines().count();
                    findings.add(file.path() + ":" + line + ": SQL belongs in the package store");
                }
            }
        }
        return findings;
    }
}
