package org.pooledfund.fund.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pooledfund.problem.ProblemException;
import org.pooledfund.testing.Spoilt;
import org.pooledfund.testing.Trials;

/** A sound agreement spoilt in every way of resources/fund/agreement-mistakes.txt. */
class AgreementMistakesTest {
    static List<Spoilt> mistakes() {
        return Spoilt.cases("fund/agreement-mistakes.txt");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void areToldWithLineAndField(Spoilt spoilt) {
        ProblemException e = assertThrows(
                ProblemException.class,
                () -> AgreementDocument.read("a.yaml", spoilt.of(AgreementText.SOUND)));

        assertEquals(String.join("\n", spoilt.messages()), e.getMessage().replace("a.yaml, ", ""));
    }

    @Test
    void neverEndReadingInAnyOtherWay() {
        List<String> lines = AgreementText.SOUND.lines().toList();
        Trials.run(2_000, chance -> {
            StringBuilder text = new StringBuilder();
            for (String line : lines) {
                switch (chance.nextInt(40)) {
                    case 0 -> text.append("");
                    case 1 -> text.append(line).append('\n').append(line).append('\n');
                    case 2 -> text.append(line.replaceFirst(": .*", ":")).append('\n');
                    case 3 ->
                        text.append(line.replaceFirst(": .*", ": [1, {a: b}]")).append('\n');
                    case 4 -> text.append(line.replaceFirst("\\d", "-9e9,,£")).append('\n');
                    default -> text.append(line).append('\n');
                }
            }
            try {
                assertEquals(
                        "oak", AgreementDocument.read("a.yaml", text.toString()).fundId());
            } catch (ProblemException expected) {
                assertTrue(expected.getMessage().startsWith("a.yaml"));
            }
        });
    }
}
