package org.pooledfund.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.document.Words;
import org.pooledfund.money.Pence;
import org.pooledfund.settlement.payment.Confirmation;

/** A partner's confirmation for its own accounts, as text and as JSON. */
final class ConfirmationText {
    private final SettledFund fund;
    private final Confirmation confirmation;
    private final Map<String, Long> figures = new LinkedHashMap<>();

    private ConfirmationText(SettledFund fund, Confirmation confirmation) {
        this.fund = fund;
        this.confirmation = confirmation;
        String partner = partner();
        figures.put("riskShare", confirmation.riskSharePence());
        figures.put("finalCost", confirmation.share().finalCostPence());
        figures.put("cashPaidIn", confirmation.share().receivedPence());
        figures.put("spent", confirmation.share().incurredPence());
        figures.put("reimbursed", confirmation.share().reimbursedPence());
        long due = fund.trueUp().nowPence().getOrDefault(partner, 0L);
        figures.put("payable", Math.max(0, due));
        figures.put("receivable", Math.max(0, -due));
        figures.put("carriedForward", confirmation.carriedForwardPence());
        figures.put("fromReserves", confirmation.fromReservesPence());
    }

    static List<ConfirmationText> of(SettledFund fund) {
        return Confirmation.of(fund.agreement(), fund.position(), fund.settlement()).stream()
                .map(one -> new ConfirmationText(fund, one))
                .toList();
    }

    String partner() {
        return confirmation.share().partner();
    }

    Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("partner", partner());
        List<Object> schemes = new ArrayList<>();
        for (Confirmation.Presentation scheme : confirmation.schemes()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("scheme", scheme.scheme());
            row.put("judgement", Words.of(scheme.judgement()));
            row.put("expenditure", Json.pounds(scheme.expenditurePence()));
            row.put("income", Json.pounds(scheme.incomePence()));
            row.put("net", Json.pounds(scheme.netPence()));
            row.put("agencyGiven", Json.pounds(scheme.agencyPence().givenPence()));
            row.put("agencyPaid", Json.pounds(scheme.agencyPence().paidPence()));
            row.put("balance", Json.pounds(scheme.balancePence()));
            schemes.add(row);
        }
        object.put("schemes", schemes);
        figures.forEach((name, pence) -> object.put(name, Json.pounds(pence)));
        return object;
    }

    String text() {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.print("Partner confirmation\n\n" + fund.agreement().fundName() + ", "
                + fund.agreement().year().label() + ", " + fund.versionLine()
                + "\nFor the accounts of "
                + fund.agreement().partner(partner()).name() + "\n\n");
        TextTable table = new TextTable(
                "Scheme",
                "Judgement",
                "Expenditure",
                "Income",
                "Net",
                "Given by others",
                "Paid for others",
                "Debtor (creditor)");
        for (Confirmation.Presentation scheme : confirmation.schemes()) {
            table.row(
                    scheme.scheme(),
                    Words.of(scheme.judgement()).replace('-', ' '),
                    Pence.format(scheme.expenditurePence()),
                    Pence.format(scheme.incomePence()),
                    Pence.format(scheme.netPence()),
                    Pence.format(scheme.agencyPence().givenPence()),
                    Pence.format(scheme.agencyPence().paidPence()),
                    Pence.format(scheme.balancePence()));
        }
        table.row(
                "Risk share", "", "", "", Pence.format(confirmation.riskSharePence()), "", "", "");
        table.row(
                "Final cost",
                "",
                "",
                "",
                Pence.format(figures.getOrDefault("finalCost", 0L)),
                "",
                "",
                "");
        table.print(out);
        out.print("\n");
        TextTable balances = new TextTable("Balance", "Amount");
        balances.row("Paid in to the host", amount("cashPaidIn"));
        balances.row("Spent for the pool", amount("spent"));
        balances.row("Reimbursed by the host", amount("reimbursed"));
        balances.row("Payable", amount("payable"));
        balances.row("Receivable", amount("receivable"));
        balances.row("Carried forward (below zero: held for it)", amount("carriedForward"));
        balances.row("Its money used from reserves", amount("fromReserves"));
        balances.print(out);
        out.print("\nAgreed for the partner by: ______________________  on: ____________\n");
        out.flush();
        return text.toString().replace("\r\n", "\n");
    }

    private String amount(String figure) {
        return Pence.format(figures.getOrDefault(figure, 0L));
    }
}
