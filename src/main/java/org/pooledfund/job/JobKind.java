package org.pooledfund.job;

import java.util.Locale;

/** The jobs there are. Their names are kept in the database: never rename one. */
public enum JobKind {
    /** Load what is new, reconcile, settle, report. */
    NIGHTLY_RECONCILIATION,
    /** Reconcile, settle and report what is loaded. */
    QUARTERLY_PACK;

    /** The name, as it is kept. */
    public String jobName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
