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
                    money | - | pure
                    calendar | money | pure
                    problem | - | pure
                    document | money calendar problem | org.yaml.snakeyaml
                    fund | money calendar | pure
                    fund.document | money calendar problem document fund | -
                    extract | money calendar problem fund | pure
                    extract.document | calendar problem document fund extract | -
                    extract.suggest | money calendar document extract | pure
                    extract.format | problem extract | de.siegmar.fastcsv org.apache.poi org.apache.commons.compress javax.xml org.xml.sax
                    lineage | calendar extract | java.nio java.security
                    match | - | pure
                    matching | money calendar fund extract match | pure
                    match.thread | match | -
                    match.file | calendar problem extract extract.format match match.thread matching | -
                    match.document | problem document match match.file | -
                    carryforward | calendar extract lineage matching | pure
                    fund.wording | money calendar document fund | pure
                    settlement | money calendar problem fund | pure
                    settlement.document | money calendar problem document fund settlement | de.siegmar.fastcsv
                    settlement.payment | money calendar problem document fund settlement | -
                    national | money calendar problem document fund settlement | -
                    pack | money calendar | pure
                    pack.pdf | problem document pack | org.openpdf org.thymeleaf org.springframework.expression org.springframework.core.convert com.github.weisj.jsvg org.w3c.dom org.xml.sax javax.xml
                    pack.xlsx | pack | org.apache.poi org.apache.commons.compress
                    pack.bcf | money calendar problem document fund settlement pack pack.xlsx | org.apache.poi
                    pack.archive | pack | pure
                    pack.seal | - | org.openpdf org.bouncycastle javax.security
                    pack.csv | pack | de.siegmar.fastcsv
                    pack.trace | problem extract extract.format pack pack.pdf | -
                    pack.quarterly | money calendar fund extract match matching settlement pack national settlement.payment | pure
                    measure | - | de.siegmar.fastcsv
                    sample | money calendar fund | de.siegmar.fastcsv org.apache.poi org.apache.commons.compress
                    store | money calendar problem fund extract lineage match matching carryforward settlement settlement.payment | org.springframework com.mysql.cj com.zaxxer.hikari org.flywaydb javax.sql org.slf4j
                    job | money calendar problem document fund fund.document extract extract.document extract.format extract.suggest lineage match match.document match.thread matching carryforward settlement settlement.payment pack pack.pdf pack.xlsx pack.bcf pack.archive pack.quarterly store national pack.csv fund.wording | org.springframework org.slf4j
                    schedule | calendar problem document fund store job | com.github.kagkarlsson.scheduler org.springframework javax.sql org.slf4j
                    issue | calendar problem pack pack.pdf pack.xlsx pack.archive pack.seal store job | org.springframework
                    operate | problem job store | org.springframework javax.sql org.slf4j
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
