package org.pooledfund.pack.pdf;

import java.util.ArrayList;
import java.util.List;
import org.pooledfund.pack.VisibleText;

/** Breaks the label of a bar into lines that fit. */
final class LabelLines {
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
            String last = lines.get(most - 1) + " …";
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
