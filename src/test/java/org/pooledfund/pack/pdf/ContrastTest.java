package org.pooledfund.pack.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every text colour of the style sheet against the darkest ground it can stand on: 4.5 to 1 at
 * least (WCAG 1.4.3).
 */
class ContrastTest {
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern TEXT = Pattern.compile("(?<![-a-z])color: (#[0-9a-f]{6})");
    private static final Pattern GROUND = Pattern.compile("background: (#[0-9a-f]{6})");
    private static final String COVER = "#003087";
    private static final String DARKEST_LIGHT_GROUND = "#eaf1f8";

    @Test
    void everyTextCanBeRead() throws IOException {
        String css = Files.readString(PackPdfTest.TEMPLATES.resolve("pack.css"));
        List<String> faint = new ArrayList<>();
        int pairs = 0;
        for (Matcher rule = RULE.matcher(css); rule.find(); ) {
            Matcher text = TEXT.matcher(rule.group(2));
            if (text.find()) {
                Matcher own = GROUND.matcher(rule.group(2));
                String other = rule.group(1).contains(".cover-in") ? COVER : DARKEST_LIGHT_GROUND;
                String ground = own.find() ? own.group(1) : other;
                pairs++;
                if (contrast(text.group(1), ground) < 4.5) {
                    faint.add(rule.group(1).strip() + ": " + text.group(1) + " on " + ground);
                }
            }
        }
        assertTrue(faint.isEmpty(), faint::toString);
        assertTrue(pairs > 20, "the style sheet was not understood");
    }

    private static double contrast(String a, String b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1)
                + 0.7152 * channel(colour, 3)
                + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
