package org.pooledfund.match;

/** A view of one group. */
record FoundGroup(Found found, int number, Wording wording) implements Group {
    @Override
    public Rule rule() {
        return wording.rule(found.rule(number));
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
        return found.difference(number);
    }

    @Override
    public Difference type() {
        return found.type(number);
    }

    @Override
    public boolean carried() {
        return found.isCarried(number);
    }

    @Override
    public void evidence(Ink ink) {
        wording.evidence(ink, found, number);
    }
}
