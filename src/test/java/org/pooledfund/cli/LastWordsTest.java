package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

/** Whatever a command says is written before the process ends. */
class LastWordsTest {
    @Test
    void nothingStaysInTheBuffer() {
        StringWriter terminal = new StringWriter();
        Writer out = new java.io.BufferedWriter(terminal);

        assertEquals(
                ExitCode.DONE,
                Main.run(new PrintWriter(out), new PrintWriter(out), "profile", "list"));

        assertTrue(terminal.toString().contains("agresso"), terminal.toString());
    }
}
