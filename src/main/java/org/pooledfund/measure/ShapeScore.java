package org.pooledfund.measure;

/** How the lines of one shape fared, counted in lines. */
public final class ShapeScore {
    long planted;
    long rightConfirmed;
    long confirmed;
    long right;
    long found;
    long breaks;
    long brokenAway;
    long typed;

    ShapeScore() {}

    /** Lines that belong with others. */
    public long planted() {
        return planted;
    }

    /** Lines that belong with nothing. */
    public long breaks() {
        return breaks;
    }

    /** Of the confirmed lines, the share that is right; one if none is confirmed. */
    public double precisionConfirmed() {
        return share(rightConfirmed, confirmed);
    }

    /** Of all matched lines, with those only suggested, the share that is right. */
    public double precision() {
        return share(right, found);
    }

    /** Of the lines that belong with others, the share confirmed and right. */
    public double recallConfirmed() {
        return share(rightConfirmed, planted);
    }

    /** Of the lines that belong with others, the share matched and right, however sure. */
    public double recall() {
        return share(right, planted);
    }

    /** Of the lines that belong with nothing, the share that was confirmed away. */
    public double brokenAway() {
        return breaks == 0 ? 0 : (double) brokenAway / breaks;
    }

    /** Of the lines that belong with nothing, the share that is open under its right type. */
    public double typed() {
        return share(typed, breaks);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    void add(ShapeScore other) {
        planted += other.planted;
        rightConfirmed += other.rightConfirmed;
        confirmed += other.confirmed;
        right += other.right;
        found += other.found;
        breaks += other.breaks;
        brokenAway += other.brokenAway;
        typed += other.typed;
    }
}
