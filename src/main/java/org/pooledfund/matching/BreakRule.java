package org.pooledfund.matching;

import java.util.List;

/** Recognises one kind of difference among the open lines; what it returns is used up. */
@FunctionalInterface
interface BreakRule {
    List<Finding> apply(OpenItems open);

    /** A difference recognised, before its age is known. */
    record Finding(DifferenceType type, List<Item> items, String explanation) {}
}
