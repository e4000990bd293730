package org.pooledfund.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pooledfund.settlement.Composition.Row;
import org.pooledfund.settlement.Composition.Spec;

/**
 * The risk share once more, naive and with exact fractions, written from the definitions and not
 * from the program: V = E - K, apportionment by largest remainder with ties in agreement order, and
 * the rules in the order eligibility, ring-fence, fault, netting, contingency, core split, caps.
 */
final class Oracle {
    private final Composition fund;
    private final long[] shares;
    private final long[] carried;
    private long drawn;
    private long unallocated;

    Oracle(Composition fund) {
        this.fund = fund;
        this.shares = new long[fund.partners()];
        this.carried = new long[fund.partners()];
    }

    /** What it found: shares, carried forward by owner, drawn, unallocated. */
    record Found(List<Long> shares, List<Long> carried, long drawn, long unallocated) {}

    Found find() {
        List<Row> left = new ArrayList<>();
        for (int scheme = 0; scheme < fund.schemes().size(); scheme++) {
            if (fund.schemes().get(scheme).fenced()) {
                fenced(scheme, 0);
                fenced(scheme, 1);
            }
        }
        for (Row row : fund.rows()) {
            if (spec(row).fenced()) {
                continue;
            }
            if (row.fault() >= 0 && fund.terms().faultStep()) {
                shares[row.fault()] += row.actual() - row.budget();
            } else {
                left.add(row);
            }
        }
        share(units(left), left);
        return new Found(list(shares), list(carried), drawn, unallocated);
    }

    private Spec spec(Row row) {
        return fund.schemes().get(row.scheme());
    }

    /** A grant is a scheme's money of one source, over the whole year. */
    private void fenced(int scheme, int source) {
        List<Row> rows = fund.rows().stream()
                .filter(row -> row.scheme() == scheme && row.source() == source)
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        long variance = variance(rows);
        long[] parts = apportion(variance, weights(rows));
        boolean atOnce = variance > 0 && fund.terms().ownerBears();
        for (int p = 0; p < parts.length; p++) {
            if (atOnce) {
                shares[p] += parts[p];
            } else {
                carried[p] += parts[p];
            }
        }
    }

    /** Rows netted with each other; lines that different rules apply to are kept apart. */
    private List<List<Row>> units(List<Row> rows) {
        Map<String, List<Row>> units = new LinkedHashMap<>();
        for (Row row : rows) {
            units.computeIfAbsent(name(row) + row.stretch(), key -> new ArrayList<>())
                    .add(row);
        }
        return List.copyOf(units.values());
    }

    private String name(Row row) {
        String name = switch (fund.terms().level()) {
            case POOL -> "pool";
            case GROUP -> "group " + spec(row).group();
            case SCHEME -> "scheme " + row.scheme();
            case LINE -> "line " + row.scheme() + " " + row.source();
        };
        boolean toHost = fund.terms().fixedToHost() && spec(row).fixed();
        return (toHost ? "fixed " : "") + name + ", stretch ";
    }

    /** A stretch without budgets of its own is weighed by the whole year's. */
    private List<Row> weighing(List<Row> unit, List<Row> all) {
        boolean bare = unit.stream().allMatch(row -> row.budget() == 0);
        return bare && fund.terms().exit()
                ? all.stream()
                        .filter(row -> name(row).equals(name(unit.getFirst())))
                        .toList()
                : unit;
    }

    private void share(List<List<Row>> units, List<Row> all) {
        long[] left = new long[units.size()];
        for (int u = 0; u < left.length; u++) {
            left[u] = variance(units.get(u));
        }
        draw(units, left);
        long[] core = new long[fund.partners()];
        for (int u = 0; u < left.length; u++) {
            List<Row> rows = units.get(u);
            int dead = fund.terms().deadbandPercent();
            long limit = Exact.of(Math.abs(budget(rows)))
                    .times(Math.max(0, dead))
                    .by(100)
                    .floor();
            if (dead >= 0 && left[u] != 0 && Math.abs(left[u]) <= limit) {
                shares[0] += left[u];
            } else {
                OracleCore rule = new OracleCore(fund, rows, weighing(rows, all), left[u]);
                if (fund.terms().capPerUnit()) {
                    cap(rule.shares());
                }
                add(core, rule.shares());
                add(carried, rule.carried());
                unallocated += rule.unallocated();
            }
        }
        if (!fund.terms().capPerUnit()) {
            cap(core);
        }
        add(shares, core);
    }

    /** The reserve meets overspends, in proportion to them if it is too small for all. */
    private void draw(List<List<Row>> units, long[] left) {
        long[] needs = new long[units.size()];
        long need = 0;
        for (int u = 0; u < needs.length; u++) {
            needs[u] = Math.max(0, left[u]);
            need += needs[u];
        }
        drawn = Math.min(need, fund.terms().reserve());
        if (drawn > 0) {
            long[] parts = apportion(drawn, needs);
            for (int u = 0; u < needs.length; u++) {
                left[u] -= parts[u];
            }
        }
    }

    private void cap(long[] core) {
        long[] above = new long[core.length];
        for (int p = 0; p < core.length; p++) {
            long cap = fund.terms().caps().get(p);
            if (cap >= 0 && core[p] > cap) {
                above[p] = core[p] - cap;
                core[p] = cap;
            }
        }
        int to = fund.terms().spill();
        for (long excess : above) {
            long taken = 0;
            if (to >= 0 && excess > 0) {
                long cap = fund.terms().caps().get(to);
                taken = cap < 0 ? excess : Math.max(0, Math.min(excess, cap - core[to]));
                core[to] += taken;
            }
            unallocated += excess - taken;
        }
    }

    long[] weights(List<Row> rows) {
        long[] weights = new long[fund.partners()];
        rows.forEach(row -> weights[row.partner()] += row.budget());
        return weights;
    }

    static long variance(List<Row> rows) {
        return rows.stream().mapToLong(row -> row.actual() - row.budget()).sum();
    }

    static long budget(List<Row> rows) {
        return rows.stream().mapToLong(Row::budget).sum();
    }

    static void add(long[] sum, long[] more) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += more[i];
        }
    }

    /** Floor everything, then hand out the odd pence one by one to the largest fraction left. */
    static long[] apportion(long amount, long[] weights) {
        long total = 0;
        for (long weight : weights) {
            total += weight;
        }
        long[] parts = new long[weights.length];
        if (amount == 0) {
            return parts;
        }
        if (total == 0) {
            throw new IllegalArgumentException("cannot apportion");
        }
        Exact[] fractions = new Exact[weights.length];
        long left = Math.abs(amount);
        for (int i = 0; i < weights.length; i++) {
            Exact exact = Exact.of(Math.abs(amount)).times(weights[i]).by(total);
            parts[i] = exact.floor();
            fractions[i] = exact.fraction();
            left -= parts[i];
        }
        for (; left > 0; left--) {
            int largest = 0;
            for (int i = 1; i < fractions.length; i++) {
                if (fractions[i].compareTo(fractions[largest]) > 0) {
                    largest = i;
                }
            }
            parts[largest]++;
            fractions[largest] = Exact.of(-1);
        }
        for (int i = 0; i < parts.length; i++) {
            parts[i] *= Long.signum(amount);
        }
        return parts;
    }

    static List<Long> list(long[] amounts) {
        return java.util.Arrays.stream(amounts).boxed().toList();
    }
}
