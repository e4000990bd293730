package org.pooledfund.problem;

import java.util.Map;

/** Writes docs/ERRORS.md from the catalogue and its examples. */
final class ErrorsDocument {
    private static final String PREFACE = """
            # What can go wrong, and what to do

            Every message of pooledfund ends in a number such as `[PF301]`. This page lists them
            all; it is written from the program's own catalogue and from messages that tests have
            provoked, so it is never out of date. To renew it:
            `mvn test -Dtest=CatalogueTest -Dpooledfund.write=true`.

            Before the message stands where it is: the file, the line as an editor or a spreadsheet
            counts it, and the column or field. Nothing of a refused file is loaded. Of a file that
            is loaded, rows that cannot be read are set aside one by one and listed in the pack.
            """;

    private ErrorsDocument() {}

    static String text(Map<Problem, String> examples) {
        StringBuilder text = new StringBuilder(PREFACE);
        String group = "";
        for (Problem problem : Problem.values()) {
            String next = group(problem);
            if (!next.equals(group)) {
                group = next;
                text.append("\n## ").append(group).append('\n');
            }
            text.append("\n### ")
                    .append(problem.code())
                    .append(": ")
                    .append(open(problem.what()))
                    .append("\n\n")
                    .append(open(problem.remedy()))
                    .append('\n');
            String example = examples.get(problem);
            if (example != null) {
                text.append("\n    ").append(example).append('\n');
            }
        }
        return text.toString();
    }

    /** Gaps as a reader sees them; what has no words but its gap is told by its example. */
    private static String open(String text) {
        String opened = text.replaceAll("\\{\\d}", "...").replaceFirst("\\.\\.\\.\\.+$", "...");
        return opened.equals("...") ? "(as the message says)" : opened;
    }

    private static String group(Problem problem) {
        return switch (problem.code().charAt(2)) {
            case '1' -> "Agreements, source profiles and other documents";
            case '2' -> "Extract files: nothing of the file is loaded";
            case '3' -> "Rows of an extract: the row is set aside, the others are loaded";
            case '4' -> "The database";
            case '5' -> "Runs and jobs";
            case '6' -> "Packs";
            default -> "The command line, and all else";
        };
    }
}
