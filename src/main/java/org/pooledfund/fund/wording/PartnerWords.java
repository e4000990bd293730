package org.pooledfund.fund.wording;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.document.Words;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Membership;
import org.pooledfund.fund.Organisation;
import org.pooledfund.fund.OrganisationCode;
import org.pooledfund.fund.Predecessor;
import org.pooledfund.fund.Validity;

/** Who the partners are, by which codes, and whose place they have taken. */
final class PartnerWords {
    private final Agreement agreement;

    PartnerWords(Agreement agreement) {
        this.agreement = agreement;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (Organisation partner : agreement.partners()) {
            sentences.add(partner(partner));
            partner.history()
                    .predecessors()
                    .forEach(before -> sentences.add(succession(partner, before)));
        }
        return sentences;
    }

    private static String partner(Organisation partner) {
        Membership part = partner.membership();
        List<String> names = new ArrayList<>(List.of(partner.id()));
        partner.odsCode().ifPresent(code -> names.add("ODS " + code));
        partner.onsCode().ifPresent(code -> names.add("ONS " + code));
        partner.history().codes().forEach(code -> names.add(code(code)));
        StringBuilder text = new StringBuilder(partner.name())
                .append(" (")
                .append(String.join("; ", names))
                .append("), ")
                .append(Words.of(partner.kind()).replace('-', ' '));
        part.joined().ifPresent(day -> text.append(", from ").append(Names.day(day)));
        part.left().ifPresent(day -> text.append(", to ").append(Names.day(day)));
        if (part.role() == Membership.Role.OBSERVER) {
            text.append(", observes only");
        }
        if (part.consented()) {
            text.append(", with the consent of its commissioners");
        }
        return text.append('.').toString();
    }

    private static String code(OrganisationCode code) {
        return code.kind().name() + " " + code.code() + span(code.validity());
    }

    private static String succession(Organisation partner, Predecessor before) {
        List<String> names = new ArrayList<>(List.of(before.id()));
        before.codes().forEach(code -> names.add(code.kind().name() + " " + code.code()));
        if (before.dividedPercent().isPresent()) {
            String percent = before.dividedPercent().get().stripTrailingZeros().toPlainString();
            return partner.shortName() + " has taken over " + percent + "% of " + before.name()
                    + " (" + String.join("; ", names) + ")" + until(before.validity())
                    + ": so much of its contributions, shares, figures and settlements is that of "
                    + partner.shortName() + ".";
        }
        return partner.shortName() + " has taken the place of " + before.name() + " ("
                + String.join("; ", names) + ")" + until(before.validity())
                + ": its contributions, codes and settlements count as those of "
                + partner.shortName() + ", and nothing is settled between the two.";
    }

    private static String until(Validity validity) {
        return validity.equals(Validity.ALWAYS) ? "" : ", in being" + span(validity);
    }

    private static String span(Validity validity) {
        return validity.from().map(day -> " from " + Names.day(day)).orElse("")
                + validity.to().map(day -> " to " + Names.day(day)).orElse("");
    }
}
