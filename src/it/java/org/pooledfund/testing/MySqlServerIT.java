package org.pooledfund.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mysql.cj.jdbc.JdbcStatement;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MySqlServerIT {
    private static final TestDatabase DATABASE = MySqlServer.newDatabase();

    @Test
    void serverIsVersionEightOrLater() throws SQLException {
        String version = ask("select version()");

        assertTrue(Integer.parseInt(version.split("\\.")[0]) >= 8, version);
    }

    @Test
    void serverIsStrict() throws SQLException {
        assertTrue(ask("select @@sql_mode").contains("STRICT_TRANS_TABLES"));
        run("create table strict_amount (amount_pence bigint not null)");

        assertThrows(SQLException.class, () -> run("insert into strict_amount values ('1x2')"));

        assertEquals("0", ask("select count(*) from strict_amount"));
    }

    @Test
    void textIsUnicodeOfFourBytes() throws SQLException {
        assertEquals("utf8mb4", ask("select @@character_set_database"));
    }

    @Test
    void userHasEveryRightThatMigrationsAndJobsNeed() throws SQLException {
        run("create table fund (id bigint auto_increment primary key, name varchar(50) not null)");
        run("create table scheme (id bigint primary key, fund_id bigint not null)");
        run("alter table scheme add constraint scheme_fund"
                + " foreign key (fund_id) references fund (id)");
        run("create index fund_name on fund (name)");
        run("insert into fund (name) values ('Mereford')");
        run("update fund set name = 'Mereford Better Care Fund'");

        assertEquals("Mereford Better Care Fund", ask("select name from fund"));

        run("delete from fund");
        run("drop table scheme");
        run("drop table fund");
        assertEquals(
                "0",
                ask("select count(*) from information_schema.tables"
                        + " where table_schema = database() and table_name in ('fund', 'scheme')"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select user from mysql.user",
                "create database elsewhere",
                "create user somebody identified by 'word'",
                "set global local_infile = 0",
                "select 1 into outfile 'pooledfund.txt'",
                "create view peep as select 1",
                "create trigger t before insert on x for each row set new.a = 1",
                "grant select on *.* to current_user()",
            })
    void userHasNoOtherRight(String sql) {
        SQLException refused = assertThrows(SQLException.class, () -> run(sql));

        assertTrue(
                refused.getMessage().matches("(?i).*(denied|not allowed|privilege).*"),
                refused.getMessage());
    }

    @Test
    void userSeesNoOtherTestsDatabase() {
        TestDatabase other = MySqlServer.newDatabase();

        assertNotEquals(DATABASE.name(), other.name());
        assertThrows(SQLException.class, () -> run("create table " + other.name() + ".t (a int)"));
    }

    @Test
    void loadDataLocalStreamsFromMemory() throws SQLException {
        run("create table line (line_no bigint primary key, reference varchar(20))");
        byte[] rows = "1\tINV-1\n2\tCafé £\n".getBytes(StandardCharsets.UTF_8);
        String load = "load data local infile 'stream' into table line character set utf8mb4";
        String url = DATABASE.urlWith("allowLoadLocalInfile=true");

        try (Connection connection =
                        DriverManager.getConnection(url, DATABASE.user(), DATABASE.password());
                Statement statement = connection.createStatement()) {
            JdbcStatement mysql = statement.unwrap(JdbcStatement.class);
            mysql.setLocalInfileInputStream(new ByteArrayInputStream(rows));

            assertEquals(2, statement.executeUpdate(load));
            assertEquals(null, statement.getWarnings());
        }

        assertEquals("Café £", ask("select reference from line where line_no = 2"));
    }

    @Test
    void loadDataLocalNeedsTheClientsConsent() throws SQLException {
        run("create table refused (line_no bigint primary key)");

        assertThrows(
                SQLException.class, () -> run("load data local infile 'x' into table refused"));
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = DATABASE.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(String sql) throws SQLException {
        try (Connection connection = DATABASE.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
