package org.pooledfund.measure;

/** Plants the same weekly package of one supplier, fifty times, without a reference. */
final class Recurring {
    private static final int WEEKS = 50;
    private static final int DAYS = 7;

    private final Desk desk;

    Recurring(Desk desk) {
        this.desk = desk;
    }

    /** In one of three, one ledger forgot a week; which, cannot be told from amounts. */
    void plant() {
        Chance chance = desk.chance;
        Entry week = desk.invoice().as("").saying("Weekly package").kind("payment");
        int first = Days.FIRST + chance.below(DAYS);
        int forgotten = chance.percent(33) ? chance.below(WEEKS) : WEEKS;
        int lag = chance.below(4);
        Truth bundle = desk.event(Shape.RECURRING, 1, 1, "none");
        for (int i = 0; i < WEEKS; i++) {
            Entry one = week.on(first + i * DAYS);
            Truth truth =
                    i == 0 ? bundle : desk.again(Shape.RECURRING, bundle.bundle(), 1, 1, "none");
            if (i == forgotten) {
                desk.one(one, truth.spare("missing"));
            } else {
                desk.one(one, truth);
                desk.other(one.on(one.day() + lag), truth);
            }
        }
    }
}
