package org.pooledfund.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How the words of an enum are written in a document: {@code NHS_MINIMUM} is nhs-minimum. */
public final class Words {
    private Words() {}

    /** One constant as it is written. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All constants of an enum as they are written, in its order. */
    public static List<String> of(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
    }
}
