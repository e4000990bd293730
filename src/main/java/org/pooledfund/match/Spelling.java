package org.pooledfund.match;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of texts after they are made alike; each text is made alike once. As its {@link
 * Texts}, not for several threads, unless each has a fork.
 */
final class Spelling {
    private static final int PAGE_BITS = 12;
    private static final int PAGE = 1 << PAGE_BITS;

    private final Texts texts;
    private final Normal normal;
    private final Normaliser normaliser;
    private final PlainNormaliser plain;
    private final Narratives narratives;
    private final @Nullable Spelling shared;

    /** One more than the number, so that 0 is unknown. */
    private int[] @Nullable [] pages = new int[0][];

    private byte[] written = new byte[PAGE];
    private byte[] alike = new byte[PAGE];

    Spelling(Texts texts, Normal normal) {
        this(texts, normal, null);
    }

    /**
     * Ready for a thread of its own.
     *
     * @param shared what is known already, if anything; nothing is added there
     */
    Spelling(Texts texts, Normal normal, @Nullable Spelling shared) {
        this.texts = texts;
        this.normal = normal;
        this.shared = shared;
        narratives = new Narratives(
                texts,
                this,
                !normal.steps().contains(Step.DIGIT_ORDER),
                shared == null ? null : shared.narratives);
        normaliser = new Normaliser(normal);
        plain = new PlainNormaliser(normal);
    }

    /** The number of a text made alike; 0 if nothing is left of it. */
    int of(int number) {
        if (number == 0 || normal.steps().isEmpty()) {
            return number;
        }
        int known = known(number);
        if (known == 0) {
            known = found(number) + 1;
            page(number)[number & PAGE - 1] = known;
        }
        return known - 1;
    }

    /** Whether nothing is overlooked. */
    boolean isAsWritten() {
        return normal.steps().isEmpty();
    }

    private int known(int number) {
        int[] page = number >>> PAGE_BITS < pages.length ? pages[number >>> PAGE_BITS] : null;
        int known = page == null ? 0 : page[number & PAGE - 1];
        return known == 0 && shared != null ? shared.known(number) : known;
    }

    private int[] page(int number) {
        int at = number >>> PAGE_BITS;
        if (at >= pages.length) {
            pages = Arrays.copyOf(pages, Math.max(at, texts.size() >>> PAGE_BITS) + 1);
        }
        int[] page = pages[at];
        if (page == null) {
            page = new int[PAGE];
            pages[at] = page;
        }
        return page;
    }

    private int found(int number) {
        int length = bytes(number);
        return length == PlainNormaliser.DECLINED
                ? texts.number(normaliser.normalise(texts.text(number)))
                : texts.number(alike, 0, length);
    }

    /** Makes a text alike as bytes: how many, or that it was declined. */
    private int bytes(int number) {
        int length = texts.length(number);
        if (length > written.length) {
            written = new byte[2 * length];
            alike = new byte[2 * length];
        }
        texts.copy(number, written, 0);
        return plain.normalise(written, length, alike);
    }

    /** A hash of a text made alike, without keeping it; 0 if nothing is left of it. */
    long hash(int number) {
        if (number == 0) {
            return 0;
        }
        int known = normal.steps().isEmpty() ? number + 1 : known(number);
        if (known > 0) {
            return known == 1 ? 0 : texts.hash(known - 1);
        }
        int length = bytes(number);
        if (length == PlainNormaliser.DECLINED) {
            int text = of(number);
            return text == 0 ? 0 : texts.hash(text);
        }
        return length == 0 ? 0 : Hash.of(alike, 0, length);
    }

    /** What stands between words: a blank, or nothing if blanks are overlooked. */
    String blank() {
        return normal.steps().contains(Step.SPACES) ? "" : " ";
    }

    /** Looks for references and names in longer texts by this spelling. */
    Narratives narratives() {
        return narratives;
    }

    /** A text made alike. */
    String of(String text) {
        return normal.steps().isEmpty() ? text : normaliser.normalise(text);
    }
}
