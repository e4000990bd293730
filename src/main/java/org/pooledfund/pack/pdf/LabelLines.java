package org.pooledfund.pack.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pooledfund.pack.VisibleText;

/**
 * Breaks the label of a bar into lines that fit; words beyond them are left out, for the table and
 * the text beside the chart have the whole name.
 */
final class LabelLines {
    /** Nothing to end with. */
    private static final Pattern JOINING = Pattern.compile(" (and|or|of|to|for|in|with|the|&)$");

    private final FontFolder fonts;
    private final int width;
    private final int most;

    /** The width is in thousandths of the font size. */
    LabelLines(FontFolder fonts, int width, int most) {
        this.fonts = fonts;
        this.width = width;
        this.most = most;
    }

    List<String> of(String label) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : fonts.visible(VisibleText.of(label)).strip().split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || fonts.width(longer) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        if (lines.size() > most) {
            String last = JOINING.matcher(lines.get(most - 1)).replaceFirst("");
            lines = new ArrayList<>(lines.subList(0, most - 1));
            lines.add(last);
        }
        return lines.stream().map(this::cut).toList();
    }

    private String cut(String line) {
        String shorter = line;
        while (fonts.width(shorter) > width && shorter.length() > 2) {
            shorter = shorter.substring(0, shorter.length() - 2).stripTrailing() + "…";
        }
        return shorter;
    }
}
