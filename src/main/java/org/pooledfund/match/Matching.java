package org.pooledfund.match;

import java.util.Map;

/**
 * What came of two sides and a set of rules. Groups and breaks are numbered from 0, always in the
 * same order for the same lines; each is put into words only when it is asked for.
 */
public interface Matching {
    RuleSet rules();

    Lines left();

    Lines right();

    int groupCount();

    /** A group: closed, suggested, ambiguous or beyond a limit. */
    Group group(int number);

    /** Open lines, left before right; a line is either in a closed group or here. */
    int breakCount();

    /** The side of an open line. */
    Side breakSide(int number);

    /** The position of an open line among the lines of its side. */
    int breakLine(int number);

    /** The number of the suggested or ambiguous group of an open line; -1 if it is in none. */
    int breakGroup(int number);

    /** Writes why a line is open that is in no group. */
    void explanation(int number, Ink ink);

    /** Writes what came nearest to a line that is in no group, and what spoke against it. */
    void nearestMiss(int number, Ink ink);

    /**
     * The same result for a thread of its own, as long as nobody asks this one for anything.
     * Each puts into words for itself.
     */
    Matching fork();

    /** An open line, put into words. */
    Break lineBreak(int number);

    /** What is known of an open line, without the words. */
    Difference breakType(int number);

    /** The amount of an open line, in units. */
    long breakAmount(int number);

    /** Where the units of a side went; it holds, or the engine would have failed. */
    Conservation conservation(Side side);

    /**
     * Left total minus right total, part by part: of closed groups that leave a difference and of
     * open lines. The parts add up to the gap.
     */
    Map<Difference, Long> gap();
}
