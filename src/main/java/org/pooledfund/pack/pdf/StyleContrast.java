package org.pooledfund.pack.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;

/**
 * Every text colour of a style sheet or drawing against the ground it stands on: 4.5 to 1 at least
 * (WCAG 1.4.3). Where a rule has no ground of its own, the darkest light ground of the standard
 * style sheet counts, and on the cover the cover's.
 */
final class StyleContrast {
    private static final double LEAST = 4.5;
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern TEXT = Pattern.compile("(?i)(?<![-a-z])color:\\s*(#[0-9a-f]{6})");
    private static final Pattern GROUND =
            Pattern.compile("(?i)background(?:-color)?:\\s*(#[0-9a-f]{6})");
    private static final Pattern COVER =
            Pattern.compile("(?i)\\.cover-band\\s*\\{[^}]*background:\\s*(#[0-9a-f]{6})");
    private static final Pattern DRAWN =
            Pattern.compile("(?i)<text\\b[^>]*\\sfill=\"(#[0-9a-f]{6})\"");
    private static final String PAPER = "#ffffff";

    private final String name;
    private final Palette palette;
    private final List<Finding> findings = new ArrayList<>();
    private int pairs;

    StyleContrast(String name, Palette palette) {
        this.name = name;
        this.palette = palette;
    }

    /** Looks at a style sheet; the comments in it do not count. */
    List<Finding> ofStyles(String sheet) {
        String css = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL)
                .matcher(palette.colour(sheet))
                .replaceAll(m -> m.group().replaceAll("[^\n]", " "));
        Matcher cover = COVER.matcher(css);
        String coverGround = cover.find() ? cover.group(1) : Palette.standard("deep");
        String light = palette.colour(Palette.standard("total-ground"));
        for (Matcher rule = RULE.matcher(css); rule.find(); ) {
            Matcher text = TEXT.matcher(rule.group(2));
            if (text.find()) {
                Matcher own = GROUND.matcher(rule.group(2));
                String other = rule.group(1).contains(".cover-in") ? coverGround : light;
                String ground = own.find() ? own.group(1) : other;
                check(TemplateLint.line(css, rule.start(2) + text.start()), text.group(1), ground);
            }
        }
        return findings;
    }

    /** Looks at the drawings of a template, which stand on white paper. */
    List<Finding> ofDrawings(String html) {
        String coloured = palette.colour(html);
        for (Matcher text = DRAWN.matcher(coloured); text.find(); ) {
            check(TemplateLint.line(coloured, text.start()), text.group(1), PAPER);
        }
        return findings;
    }

    /** How many pairs of colours were compared. */
    int pairs() {
        return pairs;
    }

    private void check(long line, String text, String ground) {
        pairs++;
        double contrast = contrast(text, ground);
        if (contrast < LEAST) {
            findings.add(Finding.at(
                    Place.of(name, line),
                    Problem.CONTRAST_LOW,
                    text,
                    ground,
                    String.format(Locale.ROOT, "%.1f", Math.floor(contrast * 10) / 10)));
        }
    }

    /** The contrast of two colours such as #003087, from 1 to 21. */
    static double contrast(String a, String b) {
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
