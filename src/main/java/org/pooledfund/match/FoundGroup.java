package org.pooledfund.match;

/** A view of one group. */
record FoundGroup(Found found, int number, Wording wording) implements Group {
    @Override
    public Rule rule() {
        return wording.rule(found.what(number).rule());
    }

    @Override
    public Status status() {
        return found.status(number);
    }

    @Override
    public int[] left() {
        return found.left(number);
    }

    @Override
    public int[] right() {
        return found.right(number);
    }

    @Override
    public long difference() {
        return found.what(number).difference();
    }

    @Override
    public Difference type() {
        return found.what(number).type();
    }

    @Override
    public boolean carried() {
        return found.what(number).carried();
    }

    @Override
    public String evidence() {
        return wording.evidence(
                rule(),
                left(),
                right(),
                status(),
                found.note(number).words(wording.lines(Side.LEFT), wording.lines(Side.RIGHT)));
    }
}
