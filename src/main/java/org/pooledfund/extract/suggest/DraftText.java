package org.pooledfund.extract.suggest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.pooledfund.extract.suggest.Draft.DraftCode;
import org.pooledfund.money.Pence;

/** Writes a draft as the YAML of a profile, with a comment beside each field. */
final class DraftText {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9 ()_./-]*");
    private static final Set<String> WORDS =
            Set.of("null", "true", "false", "yes", "no", "on", "off");
    private static final Set<String> LISTS = Set.of("debit-when", "credit-when");
    private static final String POSITIONS = "positions";
    private static final int COMMENTS_FROM = 44;

    private final StringBuilder out = new StringBuilder();
    private String part = "";

    private DraftText() {}

    static String of(Draft draft) {
        DraftText text = new DraftText();
        draft.about().forEach(line -> text.out.append("# ").append(line).append('\n'));
        draft.fields().forEach(text::field);
        text.codes(draft.codes());
        if (!draft.notes().isEmpty()) {
            text.out.append("\n# To look at:\n");
            draft.notes().forEach(note -> text.out.append("# - ").append(note).append('\n'));
        }
        return text.out.toString();
    }

    private void field(DraftField field) {
        int dot = field.path().indexOf('.');
        String owner = dot < 0 ? "" : field.path().substring(0, dot);
        String name = field.path().substring(dot + 1);
        if (!owner.equals(part) && !owner.isEmpty()) {
            out.append('\n').append(owner).append(":\n");
        } else if (!owner.equals(part)) {
            out.append('\n');
        }
        part = owner;
        String value = LISTS.contains(name)
                ? "["
                        + String.join(
                                ", ",
                                List.of(field.value().split(", ")).stream()
                                        .map(DraftText::quoted)
                                        .toList())
                        + "]"
                : quoted(field.value());
        String start = owner.isEmpty() ? "" : "  ";
        line(
                owner.equals(POSITIONS)
                        ? "  - " + field.value()
                        : start + name + ": " + (isNumber(name) ? field.value() : value),
                field.sureness().name().toLowerCase(Locale.ROOT) + ": " + field.because());
    }

    private static boolean isNumber(String name) {
        return name.equals("profile") || name.equals("first-row");
    }

    private void codes(List<DraftCode> codes) {
        out.append("\ncodes:");
        out.append("  # replace 'to-map: true' by scheme: S01, outside-schemes: true"
                + " or outside-pool: true\n");
        if (codes.isEmpty()) {
            out.append("  - code: \"*\"\n    to-map: true\n");
        }
        for (DraftCode code : codes) {
            String perhaps = code.perhaps().map(p -> "; perhaps " + p).orElse("");
            line(
                    "  - code: " + quoted(code.code()),
                    Drafts.count(code.lines())
                            + (code.lines() == 1 ? " line, " : " lines, ")
                            + Pence.format(code.pence())
                            + perhaps);
            out.append("    to-map: true\n");
        }
    }

    private void line(String text, String comment) {
        out.append(text)
                .append(" ".repeat(Math.max(2, COMMENTS_FROM - text.length())))
                .append("# ")
                .append(comment)
                .append('\n');
    }

    /** A text as YAML reads it back, whatever is in it. */
    static String quoted(String text) {
        if (PLAIN.matcher(text).matches()
                && !text.endsWith(" ")
                && !WORDS.contains(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.LINE_SEPARATOR
                    || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                    || Character.getType(c) == Character.SURROGATE) {
                quoted.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08x" : "\\u%04x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
