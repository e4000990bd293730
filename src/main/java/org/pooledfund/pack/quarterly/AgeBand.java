package org.pooledfund.pack.quarterly;

/** How long a break has been open. */
enum AgeBand {
    TO_30("0 to 30 days", 30),
    TO_60("31 to 60 days", 60),
    TO_90("61 to 90 days", 90),
    OVER_90("over 90 days", Integer.MAX_VALUE);

    private final String label;
    private final int mostDays;

    AgeBand(String label, int mostDays) {
        this.label = label;
        this.mostDays = mostDays;
    }

    String label() {
        return label;
    }

    static AgeBand of(int days) {
        for (AgeBand band : values()) {
            if (days <= band.mostDays) {
                return band;
            }
        }
        throw new IllegalStateException("no band of " + days + " days");
    }
}
