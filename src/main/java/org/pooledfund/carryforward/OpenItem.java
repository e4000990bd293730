package org.pooledfund.carryforward;

import java.time.LocalDate;

/**
 * An open line with its history.
 *
 * @param id stays the same from night to night as long as the line is open
 */
public record OpenItem(String id, OpenLine line, Since since) {

    /**
     * Since when it is open.
     *
     * @param day of the run that first left it open
     * @param runId the number of that run
     * @param nights how many runs in a row have left it open, the last one included
     */
    public record Since(LocalDate day, long runId, int nights) {
        Since oneMore() {
            return new Since(day, runId, nights + 1);
        }
    }
}
