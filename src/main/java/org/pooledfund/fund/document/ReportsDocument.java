package org.pooledfund.fund.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pooledfund.document.Document;
import org.pooledfund.document.Section;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Reports;
import org.pooledfund.fund.Reports.Kind;

/** Reads which reports a fund wants; docs/PACK.md describes every field. */
public final class ReportsDocument {
    private ReportsDocument() {}

    /**
     * Reads a choice of reports; what it does not say is as if there were none.
     *
     * @param file its name, for messages
     * @throws org.pooledfund.problem.ProblemException with every mistake in it
     */
    public static Reports read(String file, String text, Agreement agreement) {
        Section root = Document.parse(file, text);
        root.need("reports", "1, the version of this format").ifPresent(v -> v.whole(1, 1));
        Reports all = Reports.all(agreement);
        boolean chosen = root.names().contains("besides-the-pack");
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        root.values("besides-the-pack").stream()
                .map(field -> field.choice(Kind.class))
                .flatMap(Optional::stream)
                .forEach(kinds::add);
        List<String> partners = root.values("partners").stream()
                .map(field -> field.oneOf(agreement.partnerIds()))
                .flatMap(Optional::stream)
                .toList();
        Reports reports = new Reports(
                chosen ? kinds : all.kinds(),
                root.names().contains("partners") ? partners : all.partners(),
                root.field("lines-in-workbooks")
                        .flatMap(field -> field.whole(0, Reports.MOST_LINES))
                        .orElse(all.mostLines()));
        root.finish();
        return reports;
    }
}
