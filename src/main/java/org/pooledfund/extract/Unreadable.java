package org.pooledfund.extract;

import org.pooledfund.problem.Finding;

/** A cell of a row cannot be read, so the row goes to quarantine; never leaves this package. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    Unreadable(Finding finding) {
        super(finding.text(), null, false, false);
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
