package org.pooledfund.match;

/** A view of one group. */
record FoundGroup(Rule rule, Found found, int number, Lines leftLines, Lines rightLines)
        implements Group {
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
        return found.note(number).words(leftLines, rightLines);
    }
}
