package org.pooledfund.settlement;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.fund.CoreRule;
import org.pooledfund.fund.Split;

/** Cuts a variance at the limits of bands, as income is cut at tax bands. */
final class BandSlices {
    private BandSlices() {}

    /** A part of the variance, with its sign, and how it is split. */
    record Slice(String label, long pence, Split split) {}

    /** Slices that add up to the variance; at least one, even of nothing. */
    static List<Slice> of(CoreRule.Bands bands, long budgetPence, long variancePence) {
        List<Slice> slices = new ArrayList<>();
        int sign = Long.signum(variancePence);
        long size = Math.absExact(variancePence);
        long below = 0;
        String from = "0";
        for (CoreRule.Band band : bands.bands()) {
            long limit = band.upToPercent()
                    .map(percent -> Percent.of(percent, Math.abs(budgetPence)))
                    .orElse(Long.MAX_VALUE);
            long slice = Math.max(0, Math.min(size, limit) - below);
            String to = band.upToPercent()
                    .map(percent -> percent.toPlainString() + "%")
                    .orElse("");
            if (slice > 0 || slices.isEmpty()) {
                String label = to.isEmpty() ? "above " + from + ":" : from + " to " + to + ":";
                slices.add(new Slice(label, sign * slice, band.split()));
            }
            below += slice;
            from = to;
        }
        return slices;
    }
}
