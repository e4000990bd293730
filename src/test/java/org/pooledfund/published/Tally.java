package org.pooledfund.published;

/**
 * Lines of one kind, counted by what became of them.
 *
 * @param belong lines that belong to others
 * @param closedRight closed with all they belong to and nothing else
 * @param closedWrong closed otherwise, be they of these or rightly open
 * @param suggestedRight suggested so
 * @param suggestedWrong suggested otherwise
 * @param named left open, with a line that belongs to them as their nearest miss
 * @param open lines that belong to none
 * @param away of these, closed
 */
public record Tally(
        int belong,
        int closedRight,
        int closedWrong,
        int suggestedRight,
        int suggestedWrong,
        int named,
        int open,
        int away) {
    /** No line. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

    /** Both together. */
    public Tally plus(Tally other) {
        return new Tally(
                belong + other.belong,
                closedRight + other.closedRight,
                closedWrong + other.closedWrong,
                suggestedRight + other.suggestedRight,
                suggestedWrong + other.suggestedWrong,
                named + other.named,
                open + other.open,
                away + other.away);
    }

    /** Of all closed lines, the share closed rightly; 1 if none. */
    public double precisionConfirmed() {
        int closed = closedRight + closedWrong;
        return closed == 0 ? 1 : (double) closedRight / closed;
    }

    /** Of all lines that belong to others, the share closed or suggested rightly. */
    public double recall() {
        return belong == 0 ? 1 : (double) (closedRight + suggestedRight) / belong;
    }

    /** Of all lines that belong to none, the share closed. */
    public double brokenAway() {
        return open == 0 ? 0 : (double) away / open;
    }
}
