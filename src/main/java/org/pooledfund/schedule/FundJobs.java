package org.pooledfund.schedule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pooledfund.job.FundFolder;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;

/** All jobs of a home folder for all their funds, with everything they need checked. */
public final class FundJobs {
    private final Path home;
    private final Map<Path, String> fundIds = new HashMap<>();
    private final Set<Path> wrong = new HashSet<>();
    private final List<FundJob> jobs = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private FundJobs(Path home) {
        this.home = home;
    }

    /**
     * Reads the definitions and their funds' documents.
     *
     * @throws ProblemException with every mistake in them
     */
    public static List<FundJob> read(Path home) {
        FundJobs all = new FundJobs(home);
        JobFolder.read(home.resolve("jobs")).all().forEach(all::add);
        if (!all.findings.isEmpty()) {
            throw new ProblemException(all.findings);
        }
        return List.copyOf(all.jobs);
    }

    private void add(JobDefinition definition) {
        for (String name : definition.funds()) {
            Path folder = home.resolve(name);
            if (isReadable(folder)) {
                add(new FundJob(definition, home, folder, fundIds.getOrDefault(folder, "")));
            }
        }
    }

    private void add(FundJob job) {
        boolean isThere = jobs.stream().anyMatch(other -> other.taskName().equals(job.taskName()));
        if (isThere) {
            findings.add(Finding.of(Problem.NAME_TWICE, job));
        } else {
            jobs.add(job);
        }
    }

    /** Reads a fund's folder the first time it is named. */
    private boolean isReadable(Path folder) {
        if (!fundIds.containsKey(folder) && !wrong.contains(folder)) {
            try {
                fundIds.put(folder, FundFolder.read(folder).agreement().fundId());
            } catch (ProblemException e) {
                wrong.add(folder);
                findings.addAll(e.findings());
            }
        }
        return fundIds.containsKey(folder);
    }
}
