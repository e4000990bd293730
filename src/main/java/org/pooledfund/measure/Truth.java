package org.pooledfund.measure;

/**
 * What is true of a planted line.
 *
 * @param bundle a number that the lines share that may stand for each other; 0 for a break
 * @param group a number that the lines share that are one event; 0 for a break or a spare
 * @param left how many left lines one event of the bundle has
 * @param right how many right lines one event of the bundle has
 * @param type the difference, in the words of the closed list
 */
record Truth(Shape shape, Kind kind, int bundle, int group, int left, int right, String type) {
    /** Whether a line belongs with others. */
    enum Kind {
        /** It belongs with the other lines of its group. */
        MATCH,
        /** It belongs with nothing. */
        BREAK,
        /** One of the lines of its bundle is over; which, nobody can tell. */
        SPARE
    }

    static Truth open(Shape shape, String type) {
        return new Truth(shape, Kind.BREAK, 0, 0, 0, 0, type);
    }

    Truth spare(String spareType) {
        return new Truth(shape, Kind.SPARE, bundle, 0, left, right, spareType);
    }
}
