package org.pooledfund.settlement.payment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pooledfund.document.Document;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.document.Suggestion;
import org.pooledfund.document.Words;
import org.pooledfund.problem.Problem;
import org.pooledfund.settlement.payment.JournalLine.Account;

/** Reads the layout of journals: {@code journals: 1}, {@code columns}, {@code accounts}. */
public final class JournalLayoutDocument {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    private JournalLayoutDocument() {}

    /**
     * Reads a layout.
     *
     * @throws org.pooledfund.problem.ProblemException with every mistake in it
     */
    public static JournalLayout read(String file, String text) {
        Section root = Document.parse(file, text);
        root.need("journals", "1, the version of this format").ifPresent(v -> v.whole(1, 1));
        List<JournalLayout.Column> columns =
                root.needParts("columns", "a header and a value for each column").stream()
                        .map(JournalLayoutDocument::column)
                        .toList();
        Map<Account, String> codes = new EnumMap<>(Account.class);
        root.part("accounts").ifPresent(part -> {
            for (Account account : Account.values()) {
                part.optionalText(Words.of(account)).ifPresent(code -> codes.put(account, code));
            }
        });
        root.finish();
        return new JournalLayout(columns, codes);
    }

    private static JournalLayout.Column column(Section section) {
        String header = section.text("header", "the column's header");
        String value =
                section.field("value").map(JournalLayoutDocument::checked).orElse("");
        return new JournalLayout.Column(header, value);
    }

    private static String checked(Field field) {
        Matcher gaps = PLACEHOLDER.matcher(field.text());
        while (gaps.find()) {
            if (!JournalLayout.PLACEHOLDERS.contains(gaps.group(1))) {
                field.wrong(
                        Problem.UNKNOWN_NAME,
                        gaps.group(1),
                        String.join(", ", JournalLayout.PLACEHOLDERS),
                        Suggestion.nearest(gaps.group(1), JournalLayout.PLACEHOLDERS));
            }
        }
        return field.text();
    }
}
