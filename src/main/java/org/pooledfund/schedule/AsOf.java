package org.pooledfund.schedule;

import java.time.LocalDate;
import org.pooledfund.calendar.Quarter;

/** Which day a job looks at. */
public enum AsOf {
    /** The day it runs on. */
    TODAY,
    /** The day before: for jobs that run after midnight. */
    YESTERDAY,
    /** The last day of the last quarter that has ended. */
    LAST_QUARTER_END;

    /** The day, seen from the day the job runs on. */
    public LocalDate seenFrom(LocalDate today) {
        return switch (this) {
            case TODAY -> today;
            case YESTERDAY -> today.minusDays(1);
            case LAST_QUARTER_END -> Quarter.endedBy(today.minusDays(1)).lastDay();
        };
    }
}
