package org.pooledfund.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.document.Words;
import org.pooledfund.settlement.CashFlow;
import org.pooledfund.settlement.InDispute;
import org.pooledfund.settlement.Remainder;
import org.pooledfund.settlement.SchemeOutturn;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.Share;
import org.pooledfund.settlement.Step;
import org.pooledfund.settlement.Transfer;
import org.pooledfund.settlement.payment.SettlementVersion;

/** A settlement as a JSON object; docs/SETTLE.md describes it. Amounts are pounds. */
final class SettlementJson {
    private final SettledFund fund;
    private final Settlement settlement;

    SettlementJson(SettledFund fund) {
        this.fund = fund;
        this.settlement = fund.settlement();
    }

    Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("fund", fund.agreement().fundId());
        object.put("name", fund.agreement().fundName());
        object.put("year", fund.agreement().year().label());
        object.put("through", settlement.through().label());
        object.put("period", settlement.through().number());
        object.put("outlook", Words.of(fund.basis().outlook()));
        object.put("final", fund.basis().isFinal());
        object.put("version", fund.version().number());
        object.put("agreementVersion", SettledFund.terms(fund.agreement()).version());
        object.put("terms", SettledFund.terms(fund.agreement()).sentences());
        object.put("reason", fund.version().reason());
        object.put(
                "changes", fund.version().changes().stream().map(this::change).toList());
        object.put("host", fund.agreement().host());
        object.put("currency", "GBP");
        object.put("planned", Json.pounds(settlement.planPence()));
        object.put("spent", Json.pounds(settlement.outturnPence()));
        object.put("variance", Json.pounds(settlement.variancePence()));
        object.put("partners", settlement.shares().stream().map(this::partner).toList());
        remainder(object, settlement.remainder());
        object.put("schemes", settlement.schemes().stream().map(this::scheme).toList());
        object.put(
                "transfers",
                fund.trueUp().transfers().stream().map(this::transfer).toList());
        object.put("disputes", disputes());
        object.put("cash", cash());
        object.put(
                "confirmations",
                ConfirmationText.of(fund).stream().map(ConfirmationText::object).toList());
        object.put("steps", settlement.steps().stream().map(this::step).toList());
        object.put("notes", settlement.remainder().notes());
        return object;
    }

    private Map<String, Object> cash() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("mode", Words.of(fund.agreement().arrangement().cashMode()));
        List<Object> flows = new ArrayList<>();
        for (CashFlow flow : CashFlow.of(fund.agreement(), settlement)) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("from", flow.from());
            row.put("to", flow.to());
            row.put("amount", Json.pounds(flow.amountPence()));
            row.put("what", flow.what());
            flows.add(row);
        }
        object.put("flows", flows);
        return object;
    }

    private List<Object> disputes() {
        List<Object> disputes = new ArrayList<>();
        for (InDispute.Dispute dispute : fund.settlement().inDispute().spending()) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("scheme", dispute.scheme());
            object.put("spentBy", dispute.spentBy());
            object.put("amount", Json.pounds(dispute.amountPence()));
            object.put("step", dispute.step().map(step -> step.number()).orElse(0));
            object.put("by", dispute.step().map(step -> step.by()).orElse(""));
            object.put("clause", dispute.step().map(step -> step.clause()).orElse(""));
            disputes.add(object);
        }
        return disputes;
    }

    private Map<String, Object> change(SettlementVersion.Change change) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("partner", change.partner());
        object.put("figure", change.figure());
        object.put("before", Json.pounds(change.beforePence()));
        object.put("after", Json.pounds(change.afterPence()));
        return object;
    }

    private Map<String, Object> partner(Share share) {
        String id = share.partner();
        boolean host = id.equals(fund.agreement().host());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", id);
        object.put("name", fund.agreement().partner(id).name());
        object.put("contribution", Json.pounds(share.contributionPence()));
        object.put("share", Json.pounds(share.sharePence()));
        object.put("finalCost", Json.pounds(share.finalCostPence()));
        object.put("paid", Json.pounds(share.receivedPence()));
        object.put("spent", Json.pounds(host ? hostSpent() : share.incurredPence()));
        object.put("reimbursed", Json.pounds(share.reimbursedPence()));
        object.put("settlement", Json.pounds(at(fund.trueUp().toDatePence(), id)));
        object.put("settledBefore", Json.pounds(at(fund.trueUp().beforePence(), id)));
        object.put("payableNow", Json.pounds(at(fund.trueUp().nowPence(), id)));
        object.put("disputed", Json.pounds(at(settlement.disputedPence(), id)));
        return object;
    }

    private long hostSpent() {
        return settlement.outturnPence()
                - settlement.shares().stream().mapToLong(Share::incurredPence).sum();
    }

    private void remainder(Map<String, Object> object, Remainder remainder) {
        object.put("unallocated", Json.pounds(remainder.unallocatedPence()));
        List<Object> open = new ArrayList<>();
        for (Remainder.Unallocated item : remainder.unallocated()) {
            open.add(Map.of("reason", item.reason(), "amount", Json.pounds(item.amountPence())));
        }
        object.put("awaitingDecision", open);
        List<Object> carried = new ArrayList<>();
        for (Remainder.CarriedForward item : remainder.carriedForward()) {
            carried.add(owned("what", item.what(), item.amountPence(), item.owners()));
        }
        object.put("carriedForward", carried);
        List<Object> drawn = new ArrayList<>();
        for (Remainder.Drawing item : remainder.drawn()) {
            drawn.add(owned("reserve", item.reserve(), item.amountPence(), item.owners()));
        }
        object.put("fromReserves", drawn);
    }

    private static Map<String, Object> owned(
            String key, String what, long pence, Map<String, Long> owners) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(key, what);
        object.put("amount", Json.pounds(pence));
        Map<String, Object> parts = new LinkedHashMap<>();
        owners.forEach((owner, part) -> parts.put(owner, Json.pounds(part)));
        object.put("owners", parts);
        return object;
    }

    private Map<String, Object> scheme(SchemeOutturn scheme) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", scheme.scheme().id());
        object.put("name", scheme.scheme().name());
        object.put("planned", Json.pounds(scheme.planPence()));
        object.put("spent", Json.pounds(scheme.actualPence()));
        object.put("variance", Json.pounds(scheme.variancePence()));
        return object;
    }

    private Map<String, Object> transfer(Transfer transfer) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("from", transfer.from());
        object.put("to", transfer.to());
        object.put("amount", Json.pounds(transfer.amountPence()));
        return object;
    }

    private Map<String, Object> step(Step step) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("step", step.name());
        object.put("rule", step.rule());
        object.put("clause", step.clause());
        object.put("partner", step.partner());
        object.put("amountIn", Json.pounds(step.amountInPence()));
        object.put("amountOut", Json.pounds(step.amountOutPence()));
        return object;
    }

    private static long at(Map<String, Long> amounts, String partner) {
        return amounts.getOrDefault(partner, 0L);
    }
}
