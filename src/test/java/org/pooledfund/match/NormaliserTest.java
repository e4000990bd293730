package org.pooledfund.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {
    private static final List<String> PIECES = List.of(
            "INV",
            "inv",
            "Invoice",
            "-",
            "/",
            " ",
            "  ",
            "0",
            "00",
            "412",
            "2025",
            "1999",
            "20251",
            "UK0123",
            ":",
            "&",
            "and",
            "And",
            "Sandford",
            "an",
            "LTD",
            "Ltd.",
            "limited",
            "Care",
            "x",
            ".",
            "'",
            "é",
            "\t",
            "21",
            "12");

    private static String normalise(String text, Step... steps) {
        return new Normaliser(new Normal(Set.of(steps), List.of(), List.of())).normalise(text);
    }

    @ParameterizedTest
    @CsvSource({
        "UK0123 : Hobdale Care, Hobdale Care",
        "Hobdale Care : 004711, Hobdale Care",
        "0047x:Hobdale Care, Hobdale Care",
        "abcd12345A: Hobdale Care, Hobdale Care",
        "Hobdale Care, Hobdale Care",
        "UK123: Hobdale Care, UK123: Hobdale Care",
        "abcde1234: Hobdale Care, abcde1234: Hobdale Care",
        "Unit 2: Hobdale Care, Unit 2: Hobdale Care",
        "UK0123 :, UK0123 :"
    })
    void dropsACodeThatAColonPartsFromAName(String written, String alike) {
        assertEquals(alike, normalise(written, Step.CODES));
    }

    @ParameterizedTest
    @CsvSource({
        "Hobdale & Skelby, HOBDALESKELBY",
        "Hobdale and Skelby, HOBDALESKELBY",
        "HOBDALE AND SKELBY, HOBDALESKELBY",
        "Hobdale&Skelby, HOBDALESKELBY",
        "Sandford Anderson, SANDFORDANDERSON",
        "Brand-and-Land, BRANDLAND"
    })
    void dropsTheWordAnd(String written, String alike) {
        assertEquals(alike, normalise(written, Step.CASE, Step.AND, Step.PUNCTUATION, Step.SPACES));
    }

    @Test
    void aCodeOnBothSidesGoesWithTheWordAnd() {
        assertEquals(
                normalise("Skelby and Hobdale", Step.CASE, Step.CODES, Step.AND, Step.SPACES),
                normalise(
                        "UK0123: Skelby & Hobdale : 99887",
                        Step.CASE,
                        Step.CODES,
                        Step.AND,
                        Step.SPACES));
    }

    @RepeatedTest(40)
    void bytesAreMadeAlikeAsCharactersAre(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        EnumSet<Step> steps = EnumSet.noneOf(Step.class);
        Arrays.stream(Step.values()).filter(step -> random.nextBoolean()).forEach(steps::add);
        Normal normal = new Normal(steps, List.of("INVOICE", "INV"), List.of("LTD", "LIMITED"));
        Normaliser characters = new Normaliser(normal);
        PlainNormaliser plain = new PlainNormaliser(normal);
        int done = 0;
        for (int round = 0; round < 500; round++) {
            String text = random.ints(1 + random.nextInt(6), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining());
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            byte[] alike = new byte[bytes.length];
            int length = plain.normalise(bytes.clone(), bytes.length, alike);
            if (length != PlainNormaliser.DECLINED) {
                done++;
                assertEquals(
                        characters.normalise(text),
                        new String(alike, 0, length, StandardCharsets.UTF_8),
                        () -> "'" + text + "' by " + steps);
            }
        }
        assertTrue(done > 100, "only " + done + " were done as bytes");
    }
}
