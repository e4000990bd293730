package org.pooledfund.settlement;

import java.util.List;
import org.pooledfund.settlement.Composition.Row;

/** The oracle's core split of one netted group of rows. */
final class OracleCore {
    private final Composition fund;
    private final List<Row> rows;
    private final List<Row> weighing;
    private final int gone;
    private final long[] shares;
    private final long[] carried;
    private long unallocated;

    /** The rows it nets, and those whose contributions weigh. */
    OracleCore(Composition fund, List<Row> rows, List<Row> weighing, long left) {
        this.fund = fund;
        this.rows = rows;
        this.weighing = weighing;
        this.gone =
                fund.terms().exit() && rows.getFirst().stretch() == 1 ? fund.partners() - 1 : -1;
        this.shares = new long[fund.partners()];
        this.carried = new long[fund.partners()];
        boolean fixed = fund.terms().fixedToHost()
                && fund.schemes().get(rows.getFirst().scheme()).fixed();
        if (fixed) {
            shares[0] += left;
        } else {
            split(left);
        }
    }

    long[] shares() {
        return shares;
    }

    long[] carried() {
        return carried;
    }

    long unallocated() {
        return unallocated;
    }

    private void split(long left) {
        switch (fund.terms().core()) {
            case PROPORTIONAL -> byContribution(left);
            case DAYS -> Oracle.add(shares, Oracle.apportion(left, weights(true)));
            case PERCENTAGES -> byPercent(left);
            case HOST -> shares[0] += left;
            case LEAD ->
                rows.forEach(row -> shares[fund.schemes().get(row.scheme()).lead()] +=
                        row.actual() - row.budget());
            case BANDS -> bands(left);
            case ASYMMETRIC -> {
                if (left > 0) {
                    byPercent(left);
                } else {
                    byContribution(left);
                }
            }
            case FIRST_BENEFIT -> firstBenefit(left);
            case KEEP_UNDERSPEND -> {
                if (left < 0) {
                    Oracle.add(carried, Oracle.apportion(left, weights()));
                } else {
                    byContribution(left);
                }
            }
            case OVERSPEND_ONLY -> {
                if (left > 0) {
                    byContribution(left);
                } else {
                    unallocated += left;
                }
            }
        }
    }

    /** Up to 2% the host, up to 5% by percentages, above by contribution. */
    private void bands(long left) {
        long budget = Math.abs(Oracle.budget(rows));
        long low = Exact.of(budget).times(2).by(100).floor();
        long high = Exact.of(budget).times(5).by(100).floor();
        long size = Math.abs(left);
        int sign = Long.signum(left);
        shares[0] += sign * Math.min(size, low);
        byPercent(sign * Math.max(0, Math.min(size, high) - low));
        byContribution(sign * Math.max(0, size - high));
    }

    /** All but partner 0 first, up to a tenth of their contributions. */
    private void firstBenefit(long left) {
        long rest = left;
        if (left < 0) {
            long[] others = weights();
            others[0] = 0;
            long sum = java.util.Arrays.stream(others).sum();
            long first = Math.min(-left, Exact.of(sum).by(10).floor());
            Oracle.add(shares, Oracle.apportion(-first, others));
            rest = left + first;
        }
        byContribution(rest);
    }

    private void byContribution(long pence) {
        Oracle.add(shares, Oracle.apportion(pence, weights()));
    }

    private void byPercent(long pence) {
        long[] percents =
                fund.terms().percents().stream().mapToLong(Integer::longValue).toArray();
        leave(percents);
        Oracle.add(shares, Oracle.apportion(pence, percents));
    }

    private long[] weights() {
        return weights(false);
    }

    private long[] weights(boolean byDays) {
        long[] weights = new long[fund.partners()];
        weighing.forEach(row -> weights[row.partner()] += row.budget() * (byDays ? row.days() : 1));
        leave(weights);
        return weights;
    }

    /** Who has left bears nothing of what came after. */
    private void leave(long[] weights) {
        if (gone >= 0) {
            weights[gone] = 0;
        }
    }
}
