package org.pooledfund.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.pooledfund.settlement.Composition.Core;
import org.pooledfund.settlement.Composition.Level;
import org.pooledfund.settlement.Composition.Row;
import org.pooledfund.settlement.Composition.Spec;
import org.pooledfund.settlement.Composition.Terms;

/** Makes random compositions; the same seed makes the same ones. */
final class Compositions {
    private final Random random;

    Compositions(long seed) {
        this.random = new Random(seed);
    }

    Composition next() {
        int partners = 2 + random.nextInt(4);
        int count = 1 + random.nextInt(6);
        List<Spec> schemes = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int scheme = 0; scheme < count; scheme++) {
            Spec spec = new Spec(
                    random.nextInt(4) == 0,
                    random.nextInt(5) == 0,
                    random.nextInt(2),
                    random.nextInt(partners));
            schemes.add(spec);
        }
        Terms terms = terms(partners);
        for (int scheme = 0; scheme < count; scheme++) {
            boolean fenced = schemes.get(scheme).fenced();
            rows(scheme, partners, 0, fenced, rows);
            if (terms.exit()) {
                rows(scheme, partners - 1, 1, fenced, rows);
            }
        }
        return new Composition(partners, schemes, rows, terms);
    }

    /** After an exit there are often no budgets: then the year's weights count. */
    private void rows(int scheme, int partners, int stretch, boolean fenced, List<Row> rows) {
        boolean bare = stretch == 1 && random.nextBoolean();
        for (int partner = 0; partner < partners; partner++) {
            long budget = bare || random.nextInt(4) == 0 ? 0 : amount(5_000_000);
            if (fenced) {
                budget++;
            }
            long actual = random.nextInt(5) == 0 ? 0 : budget + amount(600_000) - 300_000;
            int days = random.nextInt(3) == 0 ? 1 + random.nextInt(365) : 365;
            rows.add(new Row(scheme, partner, stretch, budget, days, actual, -1));
        }
        if (!fenced && random.nextInt(6) == 0) {
            rows.add(new Row(
                    scheme,
                    random.nextInt(partners),
                    stretch,
                    0,
                    365,
                    amount(90_000),
                    random.nextInt(partners)));
        }
    }

    private Terms terms(int partners) {
        Core core = Core.values()[random.nextInt(Core.values().length)];
        boolean plain = core == Core.LEAD;
        List<Long> caps = new ArrayList<>();
        boolean capped = random.nextInt(3) == 0;
        for (int partner = 0; partner < partners; partner++) {
            caps.add(capped && random.nextBoolean() ? amount(400_000) : -1);
        }
        return new Terms(
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(3) == 0,
                Level.values()[random.nextInt(Level.values().length)],
                plain || random.nextInt(3) > 0 ? 0 : amount(200_000),
                plain || random.nextInt(4) > 0 ? -1 : random.nextInt(5),
                core,
                percents(partners),
                caps,
                random.nextInt(3) == 0,
                random.nextBoolean() ? -1 : random.nextInt(partners),
                partners > 2 && random.nextInt(4) == 0);
    }

    private List<Integer> percents(int partners) {
        List<Integer> percents = new ArrayList<>();
        int left = 100;
        for (int partner = 1; partner < partners; partner++) {
            int percent = random.nextInt(left + 1);
            percents.add(percent);
            left -= percent;
        }
        percents.add(left);
        return percents;
    }

    /** Often round, so that ties are met. */
    private long amount(int most) {
        int amount = random.nextInt(most);
        return random.nextBoolean() ? amount : amount / 1000 * 1000;
    }
}
