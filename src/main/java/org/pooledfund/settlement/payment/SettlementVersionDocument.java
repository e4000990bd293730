package org.pooledfund.settlement.payment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.calendar.Period;
import org.pooledfund.document.Document;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.fund.Agreement;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.settlement.Share;

/** Reads back the JSON that {@code settle --json} wrote, as the version before. */
public final class SettlementVersionDocument {
    private SettlementVersionDocument() {}

    /**
     * The version in a file.
     *
     * @throws ProblemException if it is no such JSON, or of another fund or year
     */
    public static SettlementVersion read(String file, String text, Agreement agreement) {
        Section root = Document.parse(file, text);
        String fund = root.text("fund", "the fund's id");
        String year = root.text("year", "a year such as 2025-26");
        root.need("outlook", "as 'settle --json' writes it")
                .ifPresent(field -> field.oneOf(List.of("to-date")));
        int number = whole(root, "version", 1_000_000);
        int period = whole(root, "period", Period.LAST_ADJUSTMENT);
        long plan = pence(root, "planned");
        long outturn = pence(root, "spent");
        List<SettlementVersion.Standing> standings = new ArrayList<>();
        String host = root.text("host", "the host's id");
        for (Section part : root.needParts("partners", "the partners, each with its figures")) {
            standings.add(standing(part, host));
        }
        List<KeptAmount> kept = new ArrayList<>();
        kept(root, "carriedForward", "what", KeptAmount.Kind.CARRIED_FORWARD, kept);
        kept(root, "fromReserves", "reserve", KeptAmount.Kind.FROM_RESERVE, kept);
        kept(root, "awaitingDecision", "reason", KeptAmount.Kind.UNALLOCATED, kept);
        root.stop();
        if (!fund.equals(agreement.fundId()) || !year.equals(agreement.year().label())) {
            throw new ProblemException(Finding.at(
                    Place.of(file),
                    Problem.SETTLEMENT_OF_ANOTHER,
                    fund,
                    year,
                    agreement.fundId(),
                    agreement.year().label()));
        }
        return new SettlementVersion(
                number,
                new Period(agreement.year(), period),
                root.optionalText("reason").orElse(""),
                new SettlementVersion.Totals(plan, outturn, kept),
                standings,
                List.of());
    }

    /** The host's own spending is no part of what it owes: the settlement keeps it as nil. */
    private static SettlementVersion.Standing standing(Section part, String host) {
        String id = part.text("id", "the partner's id");
        return new SettlementVersion.Standing(
                new Share(
                        id,
                        pence(part, "contribution"),
                        pence(part, "share"),
                        pence(part, "paid"),
                        id.equals(host) ? 0 : pence(part, "spent"),
                        pence(part, "reimbursed")),
                pence(part, "settlement"),
                pence(part, "settledBefore"),
                pence(part, "payableNow"));
    }

    private static void kept(
            Section root, String list, String what, KeptAmount.Kind kind, List<KeptAmount> to) {
        for (Section item : root.parts(list)) {
            Map<String, Long> owners = new LinkedHashMap<>();
            item.part("owners")
                    .ifPresent(parts ->
                            parts.names().forEach(name -> owners.put(name, pence(parts, name))));
            String of = item.text(what, "as 'settle --json' writes it");
            to.add(new KeptAmount(kind, of, pence(item, "amount"), owners));
        }
    }

    private static int whole(Section root, String name, int most) {
        return root.need(name, "as 'settle --json' writes it")
                .flatMap(field -> field.whole(1, most))
                .orElse(1);
    }

    private static long pence(Section part, String name) {
        return part.need(name, "as 'settle --json' writes it")
                .flatMap(Field::pence)
                .orElse(0L);
    }
}
