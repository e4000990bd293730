package org.pooledfund.settlement.payment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.fund.Agreement;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.Share;
import org.pooledfund.settlement.Transfer;
import org.pooledfund.settlement.TrueUp;

/**
 * A request to a finance office to raise one document for one payment, with its working.
 *
 * @param reference the same for the same fund, year, version and payment
 * @param issuer raises the document
 * @param recipient is sent it
 * @param working lines and pence that add up to what the partner concerned owes now
 */
public record PaymentRequest(
        String reference,
        Kind kind,
        String issuer,
        String recipient,
        long amountPence,
        List<Line> working) {

    public PaymentRequest {
        working = List.copyOf(working);
    }

    /** What kind of document. */
    public enum Kind {
        /** The issuer is paid. */
        INVOICE("Invoice request"),
        /** The issuer, the host, pays. */
        CREDIT_NOTE("Credit note request");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** For readers. */
        public String label() {
            return label;
        }
    }

    /** A line of the working. */
    public record Line(String text, long pence) {}

    /**
     * One request for each payment of a settlement, in their order.
     *
     * @param version of the settlement, so that a correction has references of its own
     */
    public static List<PaymentRequest> of(
            Agreement agreement, Settlement settlement, TrueUp trueUp, int version) {
        List<PaymentRequest> requests = new ArrayList<>();
        for (Transfer transfer : trueUp.transfers()) {
            boolean hostPays = transfer.from().equals(agreement.host());
            boolean hostPaid = transfer.to().equals(agreement.host());
            String partner = hostPays ? transfer.to() : transfer.from();
            requests.add(new PaymentRequest(
                    agreement.fundId() + "/" + agreement.year().label() + "/P"
                            + String.format(
                                    java.util.Locale.ROOT,
                                    "%02d",
                                    settlement.through().number())
                            + "/V" + version + "/" + (requests.size() + 1),
                    hostPays ? Kind.CREDIT_NOTE : Kind.INVOICE,
                    hostPays || hostPaid ? agreement.host() : transfer.to(),
                    partner,
                    transfer.amountPence(),
                    working(settlement, partner, trueUp, transfer)));
        }
        return requests;
    }

    private static List<Line> working(
            Settlement settlement, String partner, TrueUp trueUp, Transfer transfer) {
        Share share = settlement.share(partner);
        Map<String, Long> lines = new LinkedHashMap<>();
        lines.put("Contribution", share.contributionPence());
        lines.put("Share of the variance", share.sharePence());
        lines.put("less paid in", -share.receivedPence());
        lines.put("less spent for the pool", -share.incurredPence());
        lines.put("plus reimbursed", share.reimbursedPence());
        lines.put("less settled before", -trueUp.beforePence().getOrDefault(share.partner(), 0L));
        lines.put("less in dispute", -settlement.disputedPence().getOrDefault(partner, 0L));
        long due = lines.values().stream().reduce(0L, Math::addExact);
        boolean pays = transfer.from().equals(share.partner());
        long here = pays ? transfer.amountPence() : -transfer.amountPence();
        lines.put("less settled with another partner", here - due);
        return lines.entrySet().stream()
                .filter(line -> line.getValue() != 0 || line.getKey().startsWith("Contribution"))
                .map(line -> new Line(line.getKey(), line.getValue()))
                .toList();
    }
}
