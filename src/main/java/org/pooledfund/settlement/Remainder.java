package org.pooledfund.settlement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a variance no partner bears now, and what else a reader must know.
 *
 * @param planOutsidePence what was planned on no scheme of the agreement
 * @param carriedForward stays for the next year
 * @param drawn met by reserves
 * @param unallocated awaits a decision
 * @param notes sentences, such as what needs approval
 */
public record Remainder(
        long planOutsidePence,
        List<CarriedForward> carriedForward,
        List<Drawing> drawn,
        List<Unallocated> unallocated,
        List<String> notes) {

    /** Nothing is left over. */
    public static final Remainder NONE =
            new Remainder(0, List.of(), List.of(), List.of(), List.of());

    public Remainder {
        carriedForward = List.copyOf(carriedForward);
        drawn = List.copyOf(drawn);
        unallocated = List.copyOf(unallocated);
        notes = List.copyOf(notes);
    }

    /**
     * Below zero it is money the host holds for its owners; above zero a claim on them.
     *
     * @param what scheme and source, or the step
     * @param owners partners and their parts, which add up to the amount
     */
    public record CarriedForward(String what, long amountPence, Map<String, Long> owners) {
        public CarriedForward {
            owners = Collections.unmodifiableMap(new LinkedHashMap<>(owners));
        }
    }

    /** An overspend met by a reserve, and whose money that was. */
    public record Drawing(String reserve, long amountPence, Map<String, Long> owners) {
        public Drawing {
            owners = Collections.unmodifiableMap(new LinkedHashMap<>(owners));
        }
    }

    /** An amount no rule allocates. */
    public record Unallocated(String reason, long amountPence) {}

    /** All that is carried forward. */
    public long carriedForwardPence() {
        return carriedForward.stream()
                .mapToLong(CarriedForward::amountPence)
                .reduce(0, Math::addExact);
    }

    /** All that reserves have met. */
    public long drawnPence() {
        return drawn.stream().mapToLong(Drawing::amountPence).reduce(0, Math::addExact);
    }

    /** All that awaits a decision. */
    public long unallocatedPence() {
        return unallocated.stream().mapToLong(Unallocated::amountPence).reduce(0, Math::addExact);
    }

    /** The part of the variance that is no partner's now; the host carries it. */
    public long pence() {
        return Math.addExact(
                Math.addExact(carriedForwardPence(), drawnPence()), unallocatedPence());
    }
}
