package org.pooledfund.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shows each rule about layers fail on the example packages, which break them all. */
class LayersProofTest {
    private static final String BASE = "org.pooledfund.house.example";
    private static final JavaClasses EXAMPLE = new ClassFileImporter().importPackages(BASE);
    private static final Layers PURE_CORE = Layers.parse(BASE, "core | - | pure\nshell | * | *");

    @Test
    void aRowWhosePackageIsGoneIsFound() {
        Layers layers = Layers.parse(BASE, "core | - | pure\ngone | - | -\nshell | * | *");

        assertEquals(
                List.of("the table names gone, but there is no such package"),
                layers.strays(EXAMPLE));
    }

    @Test
    void aPackageWithoutARowIsFound() {
        Layers layers = Layers.parse(BASE, "core | - | pure");

        assertEquals(List.of("package shell is missing from the table"), layers.strays(EXAMPLE));
    }

    @Test
    void theBasePackageItselfHoldsNoClass() {
        Layers layers = Layers.parse(BASE + ".core", "other | - | -");
        JavaClasses core = new ClassFileImporter().importPackages(BASE + ".core");

        assertTrue(
                layers.strays(core).contains("package (base) is missing from the table"),
                layers.strays(core).toString());
    }

    @Test
    void aUseOfAHigherLayerIsFound() {
        assertFound(PURE_CORE.forbiddenUses(EXAMPLE), "core may not use " + BASE + ".shell.Screen");
    }

    @Test
    void aUseOfAnAllowedLayerAndLibraryIsNot() {
        Layers layers = Layers.parse(BASE, "shell | - | -\ncore | shell | -");

        assertEquals(List.of(), layers.forbiddenUses(EXAMPLE));
    }

    @Test
    void inputAndOutputInAPureLayerAreFound() {
        assertFound(PURE_CORE.forbiddenUses(EXAMPLE), "core may not use java.nio.file.Path");
    }

    @Test
    void aLibraryThatARowDoesNotNameIsFound() {
        Layer layer = Layer.parse("store | - | org.springframework.jdbc com.mysql");

        assertTrue(layer.mayUseLibrary("org.springframework.jdbc.core.simple.JdbcClient"));
        assertTrue(layer.mayUseLibrary("java.sql.Connection"));
        assertEquals(false, layer.mayUseLibrary("org.springframework.jdbcx.Other"));
        assertEquals(false, layer.mayUseLibrary("org.apache.poi.ss.usermodel.Row"));
    }

    @Test
    void aTableWhoseRowsUseARowBelowIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Layers.parse(BASE, "core | shell | pure\nshell | core | -"));
    }

    @Test
    void clocksChanceAndTheProcessAreFound() {
        List<String> found = Calls.impure(PURE_CORE.pure(EXAMPLE));

        assertFound(found, "LocalDate.now()");
        assertFound(found, "references method <java.time.LocalDate.now()>");
        assertFound(found, "Random.<init>()");
        assertFound(found, "System.nanoTime()");
        assertTrue(found.stream().noneMatch(line -> line.contains("Random.<init>(long)")));
    }

    @Test
    void printingAndLoggingAreFound() {
        List<String> found = Calls.console(EXAMPLE);

        assertFound(found, "java.lang.System.out");
        assertFound(found, "java.lang.System.err");
        assertFound(found, "java.util.logging.Logger");
    }

    private static void assertFound(List<String> found, String words) {
        assertTrue(found.stream().anyMatch(line -> line.contains(words)), found.toString());
    }
}
