package org.pooledfund.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pooledfund.job.JobKind;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.testing.MigratedDatabase;
import org.pooledfund.testing.MySqlServer;
import org.pooledfund.testing.TestDatabase;
import org.springframework.scheduling.support.CronExpression;

class JobSchedulerIT {
    private static final SchedulerSettings QUICK = new SchedulerSettings(
            Duration.ofSeconds(1), Duration.ofMillis(100), Duration.ofSeconds(1), 2);
    private static final String EVERY_SECOND = "* * * * * *";
    private static final String NEW_YEAR_NOON = "0 0 12 1 1 *";
    private static final Instant NOON = Instant.parse("2031-01-01T12:00:00Z");
    private static final Instant NEXT_NOON = Instant.parse("2032-01-01T12:00:00Z");

    private record Ran(String node, String job, Instant time) {}

    private final ConcurrentLinkedQueue<Ran> ran = new ConcurrentLinkedQueue<>();
    private final List<JobScheduler> nodes = new ArrayList<>();
    private final List<HikariDataSource> pools = new ArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void stopAll() {
        nodes.forEach(JobScheduler::stop);
        pools.forEach(HikariDataSource::close);
    }

    @Test
    void twoNodesShareTheTimesAndNoTimeComesTwice() {
        TestDatabase database = MySqlServer.newDatabase();
        HikariDataSource first = keep(MigratedDatabase.pool(database));
        MigratedDatabase.migrate(first, "mysql");
        HikariDataSource second = keep(MigratedDatabase.pool(database));
        Set<String> atWork = java.util.concurrent.ConcurrentHashMap.newKeySet();
        Set<String> overlaps = java.util.concurrent.ConcurrentHashMap.newKeySet();
        List<FundJob> jobs = List.of(
                job(EVERY_SECOND, "mere-bcf"),
                job(EVERY_SECOND, "wold-bcf"),
                job(EVERY_SECOND, "dale-bcf"));
        for (HikariDataSource pool : List.of(first, second)) {
            String node = pool == first ? "first" : "second";
            start(pool, jobs, Clock.systemUTC(), (job, time) -> {
                if (!atWork.add(job.fundId())) {
                    overlaps.add(job.fundId());
                }
                ran.add(new Ran(node, job.fundId(), time));
                pause(200);
                atWork.remove(job.fundId());
            });
        }

        await(() -> ran.size() >= 30);
        nodes.forEach(JobScheduler::stop);
        nodes.clear();

        Set<String> times = new HashSet<>();
        ran.forEach(one ->
                assertTrue(times.add(one.job() + " " + one.time()), () -> one + " came twice"));
        assertEquals(Set.of(), overlaps);
        assertEquals(3, ran.stream().map(Ran::job).distinct().count());
        assertEquals(2, ran.stream().map(Ran::node).distinct().count(), "both nodes take part");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "mysql"})
    void aDoneRunIsFollowedByTheNextRegularTime(String product) {
        JobScheduler node = startAtNoon(product, (job, time) -> ran(time));

        await(() -> ran.size() == 1 && isNext(node, NEXT_NOON));
        assertEquals(List.of(NOON), times());
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "mysql"})
    void aFailedRunIsTriedOnceMoreForTheSameTime(String product) {
        JobScheduler node = startAtNoon(product, (job, time) -> {
            ran(time);
            throw new IllegalStateException("the disk is full");
        });

        await(() -> ran.size() == 2 && isNext(node, NEXT_NOON));
        pause(1500);
        assertEquals(List.of(NOON, NOON), times());
    }

    @Test
    void aBusyFundIsTriedUntilItIsFree() {
        JobScheduler node = startAtNoon("mysql", (job, time) -> {
            ran(time);
            if (ran.size() < 4) {
                throw new ProblemException(Finding.of(Problem.FUND_RUNNING, job.fundId()));
            }
        });

        await(() -> ran.size() == 4 && isNext(node, NEXT_NOON));
        assertEquals(List.of(NOON, NOON, NOON, NOON), times());
    }

    @Test
    void aStoppedRunGoesOnElsewhereAtOnce() {
        JobScheduler node = startAtNoon("h2", (job, time) -> {
            ran(time);
            if (ran.size() == 1) {
                throw new ProblemException(Finding.of(Problem.RUN_STOPPED));
            }
        });

        await(() -> ran.size() == 2 && isNext(node, NEXT_NOON));
        assertEquals(List.of(NOON, NOON), times());
    }

    @Test
    void afterATimeWithNoNodeUpTheLastMissedTimeIsMadeUpFor() {
        HikariDataSource pool = keep(MigratedDatabase.h2(folder));
        List<FundJob> jobs = List.of(job("0 30 2 * * *", "mere-bcf"));
        start(pool, jobs, clockAt("2031-03-01T12:00:00Z"), (job, time) -> ran(time))
                .stop();
        nodes.clear();
        assertEquals(List.of(), times());

        JobScheduler node =
                start(pool, jobs, clockAt("2031-03-05T09:00:00Z"), (job, time) -> ran(time));

        await(() -> isNext(node, Instant.parse("2031-03-06T02:30:00Z")));
        assertEquals(List.of(Instant.parse("2031-03-05T02:30:00Z")), times());
    }

    @Test
    void theTableFollowsTheFolder() {
        HikariDataSource pool = keep(MigratedDatabase.h2(folder));
        Clock clock = clockAt("2031-03-01T12:00:00Z");
        FundJob mere = job("0 30 2 * * *", "mere-bcf");
        start(pool, List.of(mere, job("0 30 2 * * *", "wold-bcf")), clock, (job, time) -> ran(time))
                .stop();
        nodes.clear();

        JobScheduler changed =
                start(pool, List.of(job("0 0 4 * * *", "mere-bcf")), clock, (job, time) -> {});
        assertTrue(isNext(changed, Instant.parse("2031-03-02T04:00:00Z")));

        JobScheduler both = new JobScheduler(
                List.of(mere, job("0 30 2 * * *", "wold-bcf")),
                (job, time) -> {},
                pool,
                clock,
                QUICK);
        assertEquals(List.of("mere-bcf"), funds(both), "wold-bcf is off the table");
        both.stop();
    }

    @Test
    void whatAnOlderNodeTookOffComesBack() {
        HikariDataSource pool = keep(MigratedDatabase.h2(folder));
        Clock clock = clockAt("2031-03-01T12:00:00Z");
        List<FundJob> jobs = List.of(job(NEW_YEAR_NOON, "mere-bcf"), job(NEW_YEAR_NOON, "wold"));
        JobScheduler newer = start(pool, jobs, clock, (job, time) -> {});
        JobScheduler older = start(pool, jobs.subList(0, 1), clock, (job, time) -> {});

        await(() -> funds(newer).size() == 2);
        assertFalse(funds(older).isEmpty());
    }

    private JobScheduler startAtNoon(String product, FundWork work) {
        HikariDataSource pool =
                keep(product.equals("h2") ? MigratedDatabase.h2(folder) : MigratedDatabase.mySql());
        Clock clock = clockAt("2031-01-01T11:59:59Z");
        return start(pool, List.of(job(NEW_YEAR_NOON, "mere-bcf")), clock, work);
    }

    private JobScheduler start(
            HikariDataSource pool, List<FundJob> jobs, Clock clock, FundWork work) {
        JobScheduler node = new JobScheduler(jobs, work, pool, clock, QUICK);
        nodes.add(node);
        node.start();
        return node;
    }

    private HikariDataSource keep(HikariDataSource pool) {
        pools.add(pool);
        return pool;
    }

    private void ran(Instant time) {
        ran.add(new Ran("", "", time));
    }

    private List<Instant> times() {
        return ran.stream().map(Ran::time).toList();
    }

    private static boolean isNext(JobScheduler node, Instant time) {
        return node.nextRuns().stream().allMatch(run -> run.time().toInstant().equals(time));
    }

    private static List<String> funds(JobScheduler node) {
        return node.nextRuns().stream().map(run -> run.job().fundId()).toList();
    }

    private static Clock clockAt(String start) {
        return Clock.offset(
                Clock.systemUTC(), Duration.between(Instant.now(), Instant.parse(start)));
    }

    private static FundJob job(String cron, String fundId) {
        JobDefinition definition = new JobDefinition(
                "tick",
                "",
                JobKind.NIGHTLY_RECONCILIATION,
                CronExpression.parse(cron),
                ZoneId.of("Europe/London"),
                AsOf.TODAY,
                List.of(fundId),
                "templates",
                "reports");
        return new FundJob(definition, Path.of("home"), Path.of("home", fundId), fundId);
    }

    private static void await(BooleanSupplier done) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!done.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "waited for a minute in vain");
            pause(50);
        }
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
