package org.pooledfund.match;

/** How many lines of each side a group may have. */
public enum Shape {
    ONE_TO_MANY,
    MANY_TO_ONE,
    /** Any number on each side, one included. */
    MANY_TO_MANY;

    /** Whether so many lines of each side have this shape. */
    boolean allows(int left, int right) {
        return left > 0
                && right > 0
                && switch (this) {
                    case ONE_TO_MANY -> left == 1;
                    case MANY_TO_ONE -> right == 1;
                    case MANY_TO_MANY -> true;
                };
    }
}
