package org.pooledfund.pack.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;
import org.pooledfund.pack.VisibleText;

/**
 * The fonts of the templates folder: which characters all of them have, how wide text can get, and
 * their outlines.
 */
final class FontFolder {
    private final List<BaseFont> fonts = new ArrayList<>();
    private final Map<String, Font> outlines = new LinkedHashMap<>();

    FontFolder(TemplateFolder folder) {
        for (Path file : folder.fonts()) {
            load(file, TemplateFolder.read(file));
        }
        if (fonts.isEmpty()) {
            throw new PackTemplateException(
                    "templates/fonts: there is no .ttf file; the pack embeds all its fonts");
        }
    }

    private void load(Path file, byte[] ttf) {
        try {
            BaseFont font = BaseFont.createFont(
                    file.getFileName().toString(),
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    false,
                    ttf,
                    null);
            fonts.add(font);
            outlines.put(
                    font.getPostscriptFontName(),
                    Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(ttf)));
        } catch (IOException | FontFormatException | RuntimeException e) {
            throw new PackTemplateException(
                    "templates/fonts/" + file.getFileName()
                            + ": is no TrueType font that can be used: " + e.getMessage(),
                    e);
        }
    }

    private boolean covers(int codePoint) {
        return fonts.stream().allMatch(font -> font.charExists(codePoint));
    }

    /** The widest that a text gets in any of the fonts, in thousandths of the font size. */
    int width(String text) {
        String shown = visible(text);
        return fonts.stream().mapToInt(font -> font.getWidth(shown)).max().orElse(0);
    }

    /**
     * The font to draw with in charts, by CSS family and weight such as "Source Sans 3" and 700.
     */
    Font outline(String family, int weight) {
        String name = family.replaceAll("[\"' ]", "") + "-"
                + (weight >= 700 ? "Bold" : weight >= 600 ? "SemiBold" : "Regular");
        Font font = outlines.get(name);
        if (font == null) {
            throw new PackTemplateException("templates: a chart asks for the font '" + name
                    + "', but templates/fonts has only " + outlines.keySet());
        }
        return font;
    }

    /** The same text with every character that the fonts do not have as its number, [U+05E9]. */
    String visible(String text) {
        if (text.chars().allMatch(FontFolder::isPlain)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isPlain(c) || covers(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(VisibleText.number(c));
            }
        });
        return out.toString();
    }

    private static boolean isPlain(int c) {
        return c >= ' ' && c < 0x7f || c == '\n' || c == '\t' || c == '\r';
    }
}
