package org.pooledfund.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows the rules about SQL and about steps fail on small made-up classes. */
class ProgramRulesProofTest {
    private static final String JOB = "src/main/java/org/pooledfund/job/Nightly.java";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"select count(*) from ledger_line\"",
                "\"SELECT a, b\"\n + \" FROM t\"",
                "\"select \" + columns",
                "\"insert into t values (1)\"",
                "\"Update t set a = 1\"",
                "\"delete from t\"",
                "\"create table t (a int)\"",
                "\"\"\"\n    select a,\n           b\n    from t\n    \"\"\"",
            })
    void sqlOutsideTheStoreIsFound(String literal) {
        String text = "class Nightly {\n    String sql = " + literal + ";\n}\n";
        SourceFile store = new SourceFile("src/main/java/org/pooledfund/store/Lines.java", text);
        SourceFile test = new SourceFile("src/test/java/org/pooledfund/job/ATest.java", text);

        assertEquals(
                List.of(JOB + ":2: SQL belongs in the package store"),
                SqlOutsideStore.findings(job(text)));
        assertEquals(List.of(), SqlOutsideStore.findings(store));
        assertEquals(List.of(), SqlOutsideStore.findings(test));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Select a period from the list\"",
                "\"update the agreement, then run again\"",
                "\"selected\"",
                "\"the insert into the pack\"",
            })
    void proseIsNotSql(String literal) {
        assertEquals(List.of(), SqlOutsideStore.findings(job("String s = " + literal + ";\n")));
    }

    @Test
    void aTaskletWithoutTransactionManagerIsFound() {
        assertEquals(
                List.of(JOB + ":1: this tasklet names no transaction manager"),
                StepTransactions.findings(job("b.tasklet((a, c) -> run(a, c)).build();\n")));
        assertEquals(
                List.of(),
                StepTransactions.findings(
                        job("b.tasklet((a, c) -> run(a, \")\"), transactions).build();\n")));
    }

    @Test
    void aChunkWithoutTransactionManagerIsFound() {
        String chunk = "b.<Row, Line>chunk(1_000)\n  .reader(r)";

        assertEquals(
                List.of(JOB + ":1: this chunk names no transaction manager"),
                StepTransactions.findings(
                        job(chunk + ".build();\nb.chunk(1).transactionManager(t).build();\n")));
        assertEquals(
                List.of(),
                StepTransactions.findings(
                        job(chunk + ".transactionManager(transactions).build();\n")));
    }

    private static SourceFile job(String text) {
        return new SourceFile(JOB, text);
    }
}
