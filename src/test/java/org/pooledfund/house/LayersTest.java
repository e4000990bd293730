package org.pooledfund.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may depend on whom: package, the packages it may use, its libraries besides Java's own. */
class LayersTest {
    private static final String BASE = "org.pooledfund";

    private static final Layers LAYERS = Layers.parse(BASE, """
                    cli | * | *
                    """);

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .importPackages(BASE);

    @Test
    void tableNamesEveryPackageAndNoOther() {
        assertFalse(PROGRAM.isEmpty());
        assertEquals(List.of(), LAYERS.strays(PROGRAM));
    }

    @Test
    void packagesUseOnlyWhatTheTableAllows() {
        assertEquals(List.of(), LAYERS.forbiddenUses(PROGRAM));
    }

    @Test
    void pureLayersKnowNoClockChanceOrProcess() {
        assertEquals(List.of(), Calls.impure(LAYERS.pure(PROGRAM)));
    }

    @Test
    void onlyTheCommandLinePrints() {
        List<JavaClass> others = PROGRAM.stream()
                .filter(type -> !type.getPackageName().equals(BASE + ".cli"))
                .toList();

        assertEquals(List.of(), Calls.console(others));
    }
}
