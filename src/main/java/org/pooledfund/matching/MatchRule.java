package org.pooledfund.matching;

import java.util.List;

/** Finds lines that belong together among the open ones; what it returns is used up. */
@FunctionalInterface
interface MatchRule {
    List<Match> apply(OpenItems open);
}
