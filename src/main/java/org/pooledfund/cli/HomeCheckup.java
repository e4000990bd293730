package org.pooledfund.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.schedule.FundJob;
import org.pooledfund.schedule.FundJobs;
import org.pooledfund.store.Diagnosis;

/** Looks over Java and the home folder. */
final class HomeCheckup {
    private HomeCheckup() {}

    static List<Diagnosis> of(Path home) {
        List<Diagnosis> found = new ArrayList<>();
        found.add(Diagnosis.ok("pooledfund: " + Version.text()));
        found.add(Diagnosis.ok(
                "Java: " + Runtime.version() + " at " + System.getProperty("java.home")));
        found.add(Diagnosis.ok("home folder: " + home));
        try {
            List<FundJob> jobs = FundJobs.read(home);
            for (FundJob job : jobs) {
                found.add(Diagnosis.ok("job: " + job + ", " + job.definition().cron() + " "
                        + job.definition().zone()));
            }
            jobs.stream()
                    .map(job -> home.resolve(job.definition().templates()))
                    .distinct()
                    .forEach(templates -> found.add(templates(templates)));
        } catch (ProblemException e) {
            for (Finding finding : e.findings()) {
                found.add(Diagnosis.problem("jobs", finding.text()));
            }
        }
        return found;
    }

    private static Diagnosis templates(Path folder) {
        return Files.isDirectory(folder)
                ? Diagnosis.ok("templates: " + folder)
                : Diagnosis.problem(
                        "templates: there is no folder " + folder,
                        "Mend 'templates' in the job, or put the folder there.");
    }
}
