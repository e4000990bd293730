package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.fund.Organisation;
import org.pooledfund.pack.Cell;
import org.pooledfund.pack.Paragraph;
import org.pooledfund.pack.Row;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;

/** Where those who answer for the figures sign. */
final class SignOffSection {
    private final Figures figures;
    private final List<Organisation> partners;

    SignOffSection(Figures figures, List<Organisation> partners) {
        this.figures = figures;
        this.partners = partners;
    }

    Section section() {
        return new Section(
                "sign-off",
                "Sign-off",
                "Sign-off",
                "The pool manager prepares this report, the host's chief finance officer certifies"
                        + " it, and each partner's confirms its own figures. Preparer and approver"
                        + " are two people.",
                List.of(
                        table(),
                        new Paragraph("A signature stands for this version and these fingerprints"
                                + " alone: a later run makes a new version and voids it.")),
                Section.Orientation.PORTRAIT);
    }

    private Table table() {
        String host = figures.agreement().host();
        List<Row> rows = new ArrayList<>();
        rows.add(row("Prepared by", "Pool manager", figures.fullName(host)));
        rows.add(row(
                "Certified by",
                officer(figures.agreement().partner(host)),
                figures.fullName(host)));
        for (Organisation partner : partners) {
            if (!partner.id().equals(host)) {
                rows.add(row("Figures confirmed by", officer(partner), partner.name()));
            }
        }
        return Table.of(
                "signatures",
                "Signatures",
                "Version " + figures.version() + ", figures up to "
                        + org.pooledfund.pack.CellText.longDay(figures.asOf()) + ".",
                List.of(
                        Heads.text("what", "Statement"),
                        Heads.text("role", "Role"),
                        Heads.text("body", "For"),
                        Heads.text("name", "Name and signature"),
                        Heads.text("date", "Date")),
                rows);
    }

    private static String officer(Organisation partner) {
        return partner.kind().isCouncil() ? "Section 151 officer" : "Chief finance officer";
    }

    private static Row row(String what, String role, String body) {
        return Row.body(Cell.text(what), Cell.text(role), Cell.text(body), Cell.BLANK, Cell.BLANK);
    }
}
