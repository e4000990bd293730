package org.pooledfund.job;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.pooledfund.testing.MigratedDatabase;

/** Takes the files of a small fund in, in a process of its own that can be killed. */
public final class IntakeProcess {
    private IntakeProcess() {}

    /** Takes folder, fund, and the database's address, user and password. */
    public static void main(String[] args) {
        try (HikariDataSource pool = MigratedDatabase.pool(args[2], args[3], args[4])) {
            SmallFund fund = SmallFund.existing(Path.of(args[0]), args[1], pool);
            System.out.println("begins " + fund.counting().size());
            fund.take();
            System.out.println("done");
        }
    }
}
