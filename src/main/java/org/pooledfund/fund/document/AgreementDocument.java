package org.pooledfund.fund.document;

import java.util.List;
import java.util.Optional;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.document.Document;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.document.Words;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.Arrangement.CashMode;
import org.pooledfund.fund.Contribution;
import org.pooledfund.fund.Organisation;
import org.pooledfund.fund.RiskShareTerms;
import org.pooledfund.fund.Scheme;
import org.pooledfund.fund.SchemeTerms.Mode;
import org.pooledfund.money.Pence;
import org.pooledfund.problem.Problem;

/** Reads an agreement; docs/AGREEMENT.md describes every field. */
public final class AgreementDocument {
    private final Section root;

    private AgreementDocument(Section root) {
        this.root = root;
    }

    /**
     * Reads an agreement.
     *
     * @param file its name, for messages
     * @throws org.pooledfund.problem.ProblemException with every mistake in it
     */
    public static Agreement read(String file, String text) {
        return new AgreementDocument(Document.parse(file, text)).agreement();
    }

    private Agreement agreement() {
        root.need("agreement", "1, the version of this format").ifPresent(v -> v.whole(1, 1));
        Optional<Section> fund = root.needPart("fund", "id and name of the fund");
        String fundId = fund.map(part -> part.text("id", "a short id such as borsetshire-bcf"))
                .orElse("");
        String fundName = fund.map(part -> part.text("name", "the fund's name")).orElse("");
        FinancialYear year = root.need("year", "such as 2025-26")
                .flatMap(Field::year)
                .orElse(new FinancialYear(2000));
        Known known = new Known(year);
        List<Organisation> partners = new PartnersDocument(root, known).partners();
        String host = known.partner(root, "host", "the id of the host partner");
        ContributionsDocument contributionsDocument = new ContributionsDocument(known);
        List<Contribution> contributions =
                root.needParts("contributions", "who puts in what").stream()
                        .flatMap(section -> contributionsDocument.contributions(section).stream())
                        .toList();
        SchemesDocument schemesDocument = new SchemesDocument(known);
        List<Scheme> schemes = root.needParts("schemes", "what the fund pays for").stream()
                .map(schemesDocument::scheme)
                .toList();
        Agreement agreement = new Agreement(
                fundId,
                fundName,
                year,
                host,
                partners,
                contributions,
                schemes,
                new TermsDocument(root, known).terms(),
                TolerancesDocument.read(root),
                new ArrangementDocument(root, known).arrangement(fund));
        checkCash(agreement);
        if (contributionsDocument.everyAmountRead() && schemesDocument.everyAmountRead()) {
            checkSourcesEqualUses(agreement);
        }
        root.finish();
        return agreement;
    }

    /** Where no contributions stay with the host there is nothing to pay a lead back from. */
    private void checkCash(Agreement agreement) {
        CashMode cash = agreement.arrangement().cashMode();
        if (cash != CashMode.REAL
                && agreement.terms().leadSpend() == RiskShareTerms.LeadSpend.REIMBURSED) {
            root.wrong(
                    "settlement",
                    Problem.FIELD_NEEDS,
                    "leads are reimbursed, but cash is " + Words.of(cash)
                            + ": the host holds nothing to pay them from",
                    "Write 'lead-spend: carried-by-lead', or 'cash: real'.");
        }
    }

    /** Schemes that are only in view are outside the fund, and so is their money. */
    private void checkSourcesEqualUses(Agreement agreement) {
        if (agreement.contributions().isEmpty() || agreement.schemes().isEmpty()) {
            return;
        }
        long in = agreement.contributions().stream()
                .mapToLong(contribution -> contribution.duePence(agreement.year()))
                .reduce(0, Math::addExact);
        long out = agreement.schemes().stream()
                .filter(scheme -> scheme.terms().mode() != Mode.IN_VIEW)
                .mapToLong(Scheme::budgetPence)
                .reduce(0, Math::addExact);
        if (in == 0 && out == 0) {
            root.wrong(
                    "contributions",
                    Problem.FIELD_NEEDS,
                    "nobody puts anything in",
                    "Give at least one contribution above zero.");
        }
        if (in != out) {
            root.wrong(
                    "contributions",
                    Problem.SOURCES_NOT_USES,
                    Pence.format(in),
                    Pence.format(out),
                    Pence.format(in - out));
        }
    }
}
