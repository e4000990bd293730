package org.pooledfund.fund.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.document.Document;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.AreaOfSpend;
import org.pooledfund.fund.Contribution;
import org.pooledfund.fund.FundingSource;
import org.pooledfund.fund.Organisation;
import org.pooledfund.fund.Scheme;
import org.pooledfund.money.Pence;
import org.pooledfund.problem.Problem;

/** Reads an agreement; docs/AGREEMENT.md describes every field. */
public final class AgreementDocument {
    private final Section root;
    private final Set<String> partnerIds = new LinkedHashSet<>();
    private final Set<String> schemeIds = new LinkedHashSet<>();
    private boolean everyAmountRead = true;

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
        List<Organisation> partners =
                root.needParts("partners", "the partners in agreement order").stream()
                        .map(this::partner)
                        .toList();
        String host = root.need("host", "the id of the host partner")
                .flatMap(field -> field.oneOf(partnerIds))
                .orElse("");
        List<Contribution> contributions =
                root.needParts("contributions", "who puts in what").stream()
                        .map(this::contribution)
                        .toList();
        List<Scheme> schemes = root.needParts("schemes", "what the fund pays for").stream()
                .map(this::scheme)
                .toList();
        checkSourcesEqualUses(contributions, schemes);
        Agreement agreement = new Agreement(
                fundId,
                fundName,
                year,
                host,
                partners,
                contributions,
                schemes,
                TermsDocument.terms(root),
                TermsDocument.tolerances(root));
        root.finish();
        return agreement;
    }

    private Organisation partner(Section section) {
        String id = section.text("id", "a short id such as borset-icb");
        once(section, id, partnerIds);
        String name = section.text("name", "the partner's full name");
        return new Organisation(
                id,
                name,
                section.optionalText("short").orElse(name),
                section.need("kind", "what kind of body it is")
                        .flatMap(kind -> kind.choice(Organisation.Kind.class))
                        .orElse(Organisation.Kind.UNITARY_COUNCIL),
                section.optionalText("ods"),
                section.optionalText("ons"));
    }

    private Contribution contribution(Section section) {
        return new Contribution(
                section.need("partner", "the id of a partner")
                        .flatMap(field -> field.oneOf(partnerIds))
                        .orElse(""),
                source(section),
                amount(section, "amount", Field::notNegativePence));
    }

    private Scheme scheme(Section section) {
        String id = section.text("id", "a short id such as S01");
        once(section, id, schemeIds);
        return new Scheme(
                id,
                section.text("name", "the scheme's name"),
                section.need("lead", "the id of the partner that commissions it")
                        .flatMap(field -> field.oneOf(partnerIds))
                        .orElse(""),
                source(section),
                section.need("area", "what it is spent on")
                        .flatMap(field -> field.choice(AreaOfSpend.class))
                        .orElse(AreaOfSpend.OTHER),
                amount(section, "budget", Field::pence));
    }

    private static FundingSource source(Section section) {
        return section.need("source", "the funding source")
                .flatMap(field -> field.choice(FundingSource.class))
                .orElse(FundingSource.NHS_MINIMUM);
    }

    private long amount(Section section, String name, Function<Field, Optional<Long>> read) {
        Optional<Long> pence = section.need(name, "pounds for the whole year").flatMap(read);
        everyAmountRead &= pence.isPresent();
        return pence.orElse(0L);
    }

    private static void once(Section section, String id, Set<String> seen) {
        if (!id.isEmpty() && !seen.add(id)) {
            section.wrong("id", Problem.NAME_TWICE, id);
        }
    }

    private void checkSourcesEqualUses(List<Contribution> contributions, List<Scheme> schemes) {
        long in = sum(contributions.stream().map(Contribution::amountPence).toList());
        long out = sum(schemes.stream().map(Scheme::budgetPence).toList());
        if (contributions.isEmpty() || schemes.isEmpty() || !everyAmountRead) {
            return;
        }
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

    private static long sum(List<Long> amounts) {
        return amounts.stream().reduce(0L, Math::addExact);
    }
}
