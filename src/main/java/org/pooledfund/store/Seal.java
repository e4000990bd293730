package org.pooledfund.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.pooledfund.settlement.payment.SettlementVersion;

/** What makes a later change of a signed settlement show: a hash over all of it, in a chain. */
final class Seal {
    private final StringBuilder text = new StringBuilder();

    /** The seal of a version; {@code before} is that of the version before, or blank. */
    static String of(
            SignedSettlement.Key key,
            SettlementVersion version,
            SignedSettlement.Signature signature,
            String before) {
        Seal seal = new Seal();
        seal.add(
                key.fundId(),
                key.year().label(),
                key.runId(),
                signature.by(),
                signature.at().toEpochMilli(),
                before);
        if (!signature.contentSha256().isEmpty()) {
            seal.add(signature.contentSha256());
        }
        seal.add(
                version.number(),
                version.through().number(),
                version.reason(),
                version.totals().planPence(),
                version.totals().outturnPence());
        version.standings()
                .forEach(one -> seal.add(
                        one.share().partner(),
                        one.share().contributionPence(),
                        one.share().sharePence(),
                        one.share().receivedPence(),
                        one.share().incurredPence(),
                        one.share().reimbursedPence(),
                        one.toDatePence(),
                        one.beforePence(),
                        one.nowPence()));
        version.totals().kept().forEach(one -> {
            seal.add(one.kind().name(), one.what(), one.pence());
            one.owners().forEach((partner, pence) -> seal.add(partner, pence));
        });
        version.changes()
                .forEach(one ->
                        seal.add(one.partner(), one.figure(), one.beforePence(), one.afterPence()));
        return seal.sha256();
    }

    /** Each value with its length before it, so that no two rows of values read alike. */
    void add(Object... values) {
        for (Object value : values) {
            String one = value.toString();
            text.append(one.length()).append(':').append(one);
        }
        text.append('\n');
    }

    /** The hash of all that was added. */
    String sha256() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
