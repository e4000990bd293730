package org.pooledfund.job;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pooledfund.calendar.Period;
import org.pooledfund.extract.LoadedExtract;
import org.pooledfund.fund.Agreement;
import org.pooledfund.national.Check;
import org.pooledfund.national.NationalChecks;
import org.pooledfund.national.RuleSetDocument;
import org.pooledfund.pack.PackMeta;
import org.pooledfund.pack.quarterly.Besides;
import org.pooledfund.pack.quarterly.Figures;
import org.pooledfund.pack.quarterly.Ledgers;
import org.pooledfund.pack.quarterly.Settled;
import org.pooledfund.pack.quarterly.YearEnd;
import org.pooledfund.settlement.PoolTotals;
import org.pooledfund.settlement.RiskShare;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.payment.NextVersion;
import org.pooledfund.settlement.payment.SettlementVersion;
import org.pooledfund.store.Run;
import org.pooledfund.store.SignedSettlement;
import org.pooledfund.store.Store;

/** Collects what a pack is made from: all of it stored, nothing computed anew but the checks. */
final class StoredFigures {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Assignment assignment;
    private final Store store;

    StoredFigures(Assignment assignment, Store store) {
        this.assignment = assignment;
        this.store = store;
    }

    Figures of(Run run) {
        String fundId = run.key().fundId();
        Agreement agreement = assignment.fund().agreement();
        Period through = RunOf.period(run);
        List<LoadedExtract> extracts = store.extracts().list(fundId);
        Settlement settlement = store.settlements().read(run.runId(), agreement, through);
        PoolTotals totals = store.pool().totals(fundId, assignment.poolSources(), through);
        return new Figures(
                agreement,
                settlement,
                store.summaries().read(run.runId(), run.year()),
                new Ledgers(
                        store.runLines().groups(run.runId(), fundId),
                        store.runLines().suggested(run.runId())),
                checks(settlement, totals),
                besides(totals),
                extracts,
                store.quarantine().list(fundId),
                assignment.profiles(),
                run.key().asOf(),
                run.key().revision(),
                inputs(extracts),
                settled(run, settlement));
    }

    private Settled settled(Run run, Settlement settlement) {
        List<SignedSettlement> signed =
                store.settlementVersions().list(run.key().fundId(), run.year());
        Optional<SettlementVersion> next = signed.isEmpty()
                ? Optional.empty()
                : Optional.of(new NextVersion(
                                assignment.fund().agreement(),
                                Optional.of(signed.getLast().version()))
                        .draft(settlement));
        return new Settled(
                store.settlements().flows(run.runId()),
                signed.stream()
                        .map(one -> new Settled.Signed(
                                one.version(),
                                one.signature().by(),
                                LocalDate.ofInstant(one.signature().at(), LONDON),
                                one.signature().sealSha256()
                                        + (one.notCovered().isEmpty()
                                                ? ""
                                                : ", over the figures alone")))
                        .toList(),
                next);
    }

    /** The national checks; none if the program has no rules of that year. */
    private List<Check> checks(Settlement settlement, PoolTotals totals) {
        Agreement agreement = assignment.fund().agreement();
        if (!RuleSetDocument.YEARS.contains(agreement.year().label())) {
            return List.of();
        }
        return NationalChecks.of(new Check.Evidence(
                agreement,
                RiskShare.position(agreement, totals),
                settlement,
                RuleSetDocument.of(agreement.year()),
                assignment.fund().besides().figures()));
    }

    /** What neither agreement nor ledgers say; a forecast with the risk share it would give. */
    private Besides besides(PoolTotals totals) {
        Agreement agreement = assignment.fund().agreement();
        KnownBesides besides = assignment.fund().besides();
        return new Besides(
                besides.forecast().map(forecast -> YearEnd.of(agreement, forecast, totals)),
                besides.yearBefore());
    }

    private String matchingRules() {
        FundFolder fund = assignment.fund();
        return fund.rulesFile()
                .map(TextFile::sha256)
                .orElseGet(() -> "rule set no. " + fund.rules().set().version() + ", "
                        + fund.rules().set().name() + ", with the agreement's tolerances");
    }

    private List<PackMeta.Input> inputs(List<LoadedExtract> extracts) {
        List<PackMeta.Input> inputs = new ArrayList<>();
        inputs.add(new PackMeta.Input(
                "Agreement", assignment.fund().agreementFile().sha256()));
        assignment
                .fund()
                .besides()
                .papers()
                .forEach(paper -> inputs.add(
                        new PackMeta.Input(paper.title(), paper.file().sha256())));
        assignment
                .fund()
                .sources()
                .forEach(source -> inputs.add(new PackMeta.Input(
                        "Profile " + source.profile().id(), source.file().sha256())));
        inputs.add(new PackMeta.Input("Rules of matching", matchingRules()));
        String year = assignment.fund().agreement().year().label();
        if (RuleSetDocument.YEARS.contains(year)) {
            inputs.add(new PackMeta.Input(
                    "National checks of " + year,
                    "rule set no. "
                            + RuleSetDocument.of(assignment.fund().agreement().year())
                                    .version()));
        }
        extracts.forEach(
                extract -> inputs.add(new PackMeta.Input(extract.fileName(), extract.sha256())));
        return inputs;
    }
}
