package org.pooledfund.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pooledfund.calendar.FinancialYear;
import org.pooledfund.calendar.Period;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.settlement.Share;
import org.pooledfund.settlement.payment.SettlementVersion;
import org.pooledfund.store.SignedSettlement.Key;
import org.pooledfund.store.SignedSettlement.Signature;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signed settlements: added in the transaction of the caller and read, never changed. */
public final class JdbcSettlementVersions {
    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final JdbcKeptAmounts kept;
    private final StoredContent content;

    public JdbcSettlementVersions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
        this.kept = new JdbcKeptAmounts(jdbc);
        this.content = new StoredContent(client);
    }

    /** The number of the version a run is signed as. */
    public Optional<Integer> numberOf(long runId) {
        return client.sql(Sql.of("find-signed-run"))
                .param("runId", runId)
                .query((row, n) -> row.getInt("version_no"))
                .optional();
    }

    /**
     * Adds a version.
     *
     * @throws ProblemException if the run is signed already
     */
    public SignedSettlement add(Key key, SettlementVersion version, String by, Instant now) {
        requireUnsigned(key.runId());
        List<SignedSettlement> before = list(key.fundId(), key.year());
        Instant at = now.truncatedTo(ChronoUnit.MILLIS);
        Signature unsealed = new Signature(by, at, content.sha256(key.runId()), "");
        Signature signature = unsealed.sealed(Seal.of(key, version, unsealed, lastSeal(before)));
        Batch row = new Batch(jdbc, "insert-settlement-version");
        row.add(
                key.fundId(),
                key.year().startYear(),
                version.number(),
                key.runId(),
                version.through().number(),
                version.reason(),
                version.totals().planPence(),
                version.totals().outturnPence(),
                by,
                at.toString(),
                signature.contentSha256(),
                signature.sealSha256());
        row.send();
        standings(key.runId(), version);
        kept.add(key.runId(), version.totals().kept());
        return new SignedSettlement(key, version, signature);
    }

    /**
     * Refuses to go on if a run is signed.
     *
     * @throws ProblemException if it is
     */
    public void requireUnsigned(long runId) {
        numberOf(runId).ifPresent(number -> {
            throw new ProblemException(Finding.of(Problem.SIGNED_ALREADY, runId, number));
        });
    }

    private void standings(long runId, SettlementVersion version) {
        Batch standings = new Batch(jdbc, "insert-settlement-version-standing");
        int number = 0;
        for (SettlementVersion.Standing one : version.standings()) {
            Share share = one.share();
            standings.add(
                    runId,
                    ++number,
                    share.partner(),
                    share.contributionPence(),
                    share.sharePence(),
                    share.receivedPence(),
                    share.incurredPence(),
                    share.reimbursedPence(),
                    one.toDatePence(),
                    one.beforePence(),
                    one.nowPence());
        }
        standings.send();
        Batch changes = new Batch(jdbc, "insert-settlement-version-change");
        int change = 0;
        for (SettlementVersion.Change one : version.changes()) {
            changes.add(
                    runId,
                    ++change,
                    one.partner(),
                    one.figure(),
                    one.beforePence(),
                    one.afterPence());
        }
        changes.send();
    }

    /**
     * All versions of a fund's year, the oldest first.
     *
     * @throws ProblemException if one of them is not as it was signed
     */
    public List<SignedSettlement> list(String fundId, FinancialYear year) {
        List<SignedSettlement> found = client.sql(Sql.of("list-settlement-versions"))
                .param("fundId", fundId)
                .param("yearStart", year.startYear())
                .query((row, n) -> version(row, fundId, year))
                .list();
        List<SignedSettlement> checked = new ArrayList<>();
        for (SignedSettlement one : found) {
            Signature signature = one.signature();
            String seal = Seal.of(one.key(), one.version(), signature, lastSeal(checked));
            boolean inOrder = one.version().number() == checked.size() + 1;
            boolean sealed = seal.equals(signature.sealSha256());
            if (!inOrder || !sealed || !isContentAsSigned(one)) {
                throw new ProblemException(
                        Finding.of(Problem.SIGNATURE_BROKEN, one.version().number(), fundId));
            }
            checked.add(one);
        }
        return checked;
    }

    private boolean isContentAsSigned(SignedSettlement one) {
        String signed = one.signature().contentSha256();
        return signed.isEmpty() || signed.equals(content.sha256(one.key().runId()));
    }

    private static String lastSeal(List<SignedSettlement> before) {
        return before.isEmpty() ? "" : before.getLast().signature().sealSha256();
    }

    private SignedSettlement version(ResultSet row, String fundId, FinancialYear year)
            throws SQLException {
        long runId = row.getLong("run_id");
        return new SignedSettlement(
                new Key(fundId, year, runId),
                new SettlementVersion(
                        row.getInt("version_no"),
                        new Period(year, row.getInt("period_no")),
                        row.getString("reason"),
                        new SettlementVersion.Totals(
                                row.getLong("plan_pence"),
                                row.getLong("outturn_pence"),
                                kept.of(runId)),
                        standings(runId),
                        changes(runId)),
                new Signature(
                        row.getString("signed_by"),
                        Instant.parse(row.getString("signed_at")),
                        row.getString("content_sha256"),
                        row.getString("seal_sha256")));
    }

    private List<SettlementVersion.Standing> standings(long runId) {
        return client.sql(Sql.of("list-settlement-version-standings"))
                .param("runId", runId)
                .query((row, n) -> new SettlementVersion.Standing(
                        new Share(
                                row.getString("partner_id"),
                                row.getLong("contribution_pence"),
                                row.getLong("share_pence"),
                                row.getLong("received_pence"),
                                row.getLong("incurred_pence"),
                                row.getLong("reimbursed_pence")),
                        row.getLong("to_date_pence"),
                        row.getLong("before_pence"),
                        row.getLong("now_pence")))
                .list();
    }

    private List<SettlementVersion.Change> changes(long runId) {
        return client.sql(Sql.of("list-settlement-version-changes"))
                .param("runId", runId)
                .query((row, n) -> new SettlementVersion.Change(
                        row.getString("partner_id"),
                        row.getString("figure"),
                        row.getLong("before_pence"),
                        row.getLong("after_pence")))
                .list();
    }
}
