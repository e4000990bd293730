package org.pooledfund.job;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Period;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.document.AgreementDocument;
import org.pooledfund.fund.wording.PlainEnglish;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.settlement.CashFlow;
import org.pooledfund.settlement.Settlement;
import org.pooledfund.settlement.Share;
import org.pooledfund.settlement.TrueUp;
import org.pooledfund.settlement.payment.FrozenTerms;
import org.pooledfund.settlement.payment.NextVersion;
import org.pooledfund.settlement.payment.SettlementVersion;
import org.pooledfund.store.Run;
import org.pooledfund.store.RunLock;
import org.pooledfund.store.SignedSettlement;
import org.pooledfund.store.Store;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs the settlement of a proven run as the next version of its year. */
public final class Signing {
    private final Store store;
    private final TransactionTemplate transactions;
    private final Clock clock;

    public Signing(Store store, PlatformTransactionManager transactions, Clock clock) {
        this.store = store;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * What is to be signed.
     *
     * @param runId empty for the newest run
     * @param by who signs
     * @param reason of a correction; blank otherwise
     */
    public record Request(String fundId, Optional<Long> runId, String by, String reason) {}

    /** The runs that can be signed, the newest first. */
    public List<Run> runs(String fundId) {
        return store.runs().proven(fundId);
    }

    /** The versions of a year, the oldest first. */
    public List<SignedSettlement> versions(String fundId, FinancialYear year) {
        return store.settlementVersions().list(fundId, year);
    }

    /** The agreement a run was made by, as it was then. */
    public Agreement agreement(Run run) {
        return AgreementDocument.read(
                "agreement of run " + run.runId(), store.runs().agreement(run.runId()));
    }

    /**
     * Signs.
     *
     * @throws ProblemException if there is no such run, it is signed, it corrects a version without
     *     a reason, or another process works on the fund
     */
    public SignedSettlement sign(Request request) {
        RunLock lock = store.tryLock(request.fundId())
                .orElseThrow(() ->
                        new ProblemException(Finding.of(Problem.FUND_RUNNING, request.fundId())));
        try {
            return java.util.Objects.requireNonNull(
                    transactions.execute(status -> signed(request)));
        } finally {
            lock.close();
        }
    }

    /**
     * A version as it was signed, with what its run stored.
     *
     * @param flows cash that moved besides
     */
    public record Kept(
            SignedSettlement signed,
            Agreement agreement,
            Settlement settlement,
            TrueUp trueUp,
            List<CashFlow> flows) {}

    /** The versions of a year with what their runs stored, the oldest first. */
    public List<Kept> kept(String fundId, FinancialYear year) {
        List<Kept> all = new ArrayList<>();
        Optional<SettlementVersion> before = Optional.empty();
        for (SignedSettlement one : versions(fundId, year)) {
            long runId = one.key().runId();
            Agreement agreement = agreement(store.runs().get(runId));
            Settlement settlement =
                    store.settlements().read(runId, agreement, one.version().through());
            checkAsSigned(one, settlement);
            TrueUp trueUp = TrueUp.of(
                    settlement,
                    agreement.host(),
                    new NextVersion(agreement, before).settledPence());
            all.add(new Kept(
                    one, agreement, settlement, trueUp, store.settlements().flows(runId)));
            before = Optional.of(one.version());
        }
        return all;
    }

    /** Older versions are not sealed over what the run stored: its figures must be theirs. */
    private static void checkAsSigned(SignedSettlement signed, Settlement stored) {
        SettlementVersion version = signed.version();
        List<Share> shares = version.standings().stream()
                .map(SettlementVersion.Standing::share)
                .toList();
        if (!shares.equals(stored.shares())
                || version.totals().planPence() != stored.planPence()
                || version.totals().outturnPence() != stored.outturnPence()) {
            throw new ProblemException(Finding.of(
                    Problem.SIGNATURE_BROKEN, version.number(), signed.key().fundId()));
        }
    }

    private SignedSettlement signed(Request request) {
        Run run = runs(request.fundId()).stream()
                .filter(one -> request.runId().isEmpty() || request.runId().get() == one.runId())
                .findFirst()
                .orElseThrow(() -> new ProblemException(Finding.of(
                        Problem.NOTHING_TO_SIGN,
                        request.fundId(),
                        request.runId().map(id -> " " + id).orElse(""))));
        store.settlementVersions().requireUnsigned(run.runId());
        Agreement agreement = agreement(run);
        Settlement settlement = store.settlements()
                .read(
                        run.runId(),
                        agreement,
                        new Period(run.year(), run.latestPeriod().orElseThrow()));
        List<SignedSettlement> before = versions(request.fundId(), run.year());
        if (!before.isEmpty()) {
            checkFrozen(run, before.getLast().key().runId(), agreement);
        }
        NextVersion next = new NextVersion(
                agreement,
                before.isEmpty()
                        ? Optional.empty()
                        : Optional.of(before.getLast().version()));
        TrueUp trueUp = TrueUp.of(settlement, agreement.host(), next.settledPence());
        SettlementVersion version = next.of(settlement, trueUp, request.reason());
        return store.settlementVersions()
                .add(
                        new SignedSettlement.Key(request.fundId(), run.year(), run.runId()),
                        version,
                        request.by(),
                        clock.instant());
    }

    private void checkFrozen(Run run, long signedRun, Agreement now) {
        Agreement then = AgreementDocument.read(
                "agreement of run " + signedRun, store.runs().agreement(signedRun));
        frozen(then).check("agreement of run " + run.runId(), frozen(now));
    }

    private static FrozenTerms frozen(Agreement agreement) {
        return new FrozenTerms(agreement.arrangement().version(), PlainEnglish.terms(agreement));
    }
}
