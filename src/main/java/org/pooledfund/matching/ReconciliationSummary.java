package org.pooledfund.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pooledfund.match.Status;

/** What a run found, as it is stored. */
public record ReconciliationSummary(
        List<Matched> matched,
        List<Open> open,
        List<Excluded> excluded,
        List<Statement> statements,
        List<Movement> movements) {

    /** What was found by a run without one before it that is known. */
    public ReconciliationSummary(
            List<Matched> matched,
            List<Open> open,
            List<Excluded> excluded,
            List<Statement> statements) {
        this(matched, open, excluded, statements, List.of());
    }

    /** What is at stake in the breaks that need somebody, without signs. */
    public long attentionPence() {
        return open.stream()
                .filter(Open::needsAttention)
                .mapToLong(Open::grossPence)
                .reduce(0, Math::addExact);
    }

    /** Matches of one kind. */
    public record Matched(
            String partner,
            Flow flow,
            String rule,
            Status status,
            long matches,
            long partnerLines,
            long poolLines) {}

    /**
     * One break, with its lines.
     *
     * @param firstSeen the day of the run that first left one of its lines open; empty if it was
     *     before such things were kept
     */
    public record Open(
            int number,
            String partner,
            Flow flow,
            DifferenceType type,
            long differencePence,
            long grossPence,
            int ageDays,
            String explanation,
            List<OpenLine> lines,
            Optional<LocalDate> firstSeen) {

        /** A break of which no history is known. */
        public Open(
                int number,
                String partner,
                Flow flow,
                DifferenceType type,
                long differencePence,
                long grossPence,
                int ageDays,
                String explanation,
                List<OpenLine> lines) {
            this(
                    number,
                    partner,
                    flow,
                    type,
                    differencePence,
                    grossPence,
                    ageDays,
                    explanation,
                    lines,
                    Optional.empty());
        }

        /** Whether somebody has to clear it; timing clears by itself. */
        public boolean needsAttention() {
            return type != DifferenceType.TIMING;
        }
    }

    /** A line of a break. */
    public record OpenLine(
            Side side,
            String source,
            String fileName,
            long line,
            int periodNumber,
            LocalDate date,
            long amountPence,
            Optional<String> scheme,
            String reference,
            String party,
            String narrative,
            String code) {}

    /** Lines left out of one ledger for one reason. */
    public record Excluded(String source, DifferenceType reason, long lines, long pence) {}
}
