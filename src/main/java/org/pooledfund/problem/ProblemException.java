package org.pooledfund.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Work stopped because of one or more findings; its message is their texts, one a line. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public ProblemException(List<Finding> findings) {
        super(findings.stream().map(Finding::text).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    public ProblemException(Finding finding) {
        this(List.of(finding));
    }

    /** A finding that has a technical cause worth keeping in the log. */
    public ProblemException(Finding finding, Throwable cause) {
        this(finding);
        initCause(cause);
    }

    /** What was found, in the order of the files. */
    public List<Finding> findings() {
        return findings;
    }
}
