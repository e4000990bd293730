package org.pooledfund.store;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * What something took, or the clocks as they stand.
 *
 * @param ns of the clock on the wall
 * @param cpuNs of all processors, of this process and those it has started, such as the server of
 *     the tests
 * @param serverNs those of the processes it has started
 */
public record Cost(long ns, long cpuNs, long serverNs) {
    /** The clocks as they stand. */
    public static Cost now() {
        long own = ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
        long server = ProcessHandle.current()
                .descendants()
                .mapToLong(process ->
                        process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L))
                .sum();
        return new Cost(System.nanoTime(), own + server, server);
    }

    /** What has been used since the clocks stood so. */
    public static Cost since(Cost begun) {
        Cost now = now();
        return new Cost(now.ns - begun.ns, now.cpuNs - begun.cpuNs, now.serverNs - begun.serverNs);
    }
}
