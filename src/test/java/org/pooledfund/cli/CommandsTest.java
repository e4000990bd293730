package org.pooledfund.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandsTest {
    private final Map<String, CommandLine> all = Commands.all().getSubcommands();

    @Test
    void everyCommandIsListedUnderItsOwnName() {
        assertTrue(all.size() >= 20, all.keySet().toString());
        assertAll(all.entrySet().stream()
                .map(command -> () -> assertEquals(
                        command.getKey(), command.getValue().getCommandSpec().name())));
    }

    @Test
    void aNamedCommandIsMadeReadyAlone() {
        assertAll(all.keySet().stream()
                .map(name -> () -> assertEquals(
                        Set.of(name),
                        Commands.of(name, "--help").getSubcommands().keySet())));
    }

    @Test
    void whoNamesNoneIsToldOfAll() {
        assertAll(
                () -> assertEquals(all.keySet(), Commands.of().getSubcommands().keySet()),
                () -> assertEquals(
                        all.keySet(), Commands.of("--help").getSubcommands().keySet()),
                () -> assertEquals(
                        all.keySet(), Commands.of("mtch").getSubcommands().keySet()));
    }
}
