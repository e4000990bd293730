package org.pooledfund.pack.quarterly;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.fund.Organisation;
import org.pooledfund.pack.CellText;
import org.pooledfund.pack.Paragraph;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Signatures;

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
                        signatures(),
                        new Paragraph("This is version " + figures.version() + ", figures up to "
                                + CellText.longDay(figures.asOf())
                                + ". A signature stands for this version and these fingerprints"
                                + " alone: a later run makes a new version and voids it.")),
                Section.Orientation.PORTRAIT);
    }

    private Signatures signatures() {
        String host = figures.agreement().host();
        List<Signatures.Line> lines = new ArrayList<>();
        lines.add(new Signatures.Line("Prepared by", "Pool manager", figures.fullName(host)));
        lines.add(new Signatures.Line(
                "Certified by",
                officer(figures.agreement().partner(host)),
                figures.fullName(host)));
        for (Organisation partner : partners) {
            if (!partner.id().equals(host)) {
                lines.add(new Signatures.Line(
                        "Own figures confirmed by", officer(partner), partner.name()));
            }
        }
        return new Signatures(lines);
    }

    private static String officer(Organisation partner) {
        return partner.kind().isCouncil() ? "Section 151 officer" : "Chief finance officer";
    }
}
