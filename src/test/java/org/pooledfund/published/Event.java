package org.pooledfund.published;

import java.util.List;

/**
 * What the lines of one number are: all of them belong together, or the line stays open rightly.
 *
 * @param open no line of the other ledger belongs to its line
 * @param twin the event that this one is a copy of; -1 if none
 * @param left ids of the partner's lines
 * @param right ids of the host's lines
 */
record Event(int number, Kind kind, boolean open, int twin, List<String> left, List<String> right) {
    int size() {
        return left.size() + right.size();
    }
}
