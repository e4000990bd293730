package org.pooledfund.fund.wording;

import java.util.List;
import java.util.Locale;
import org.pooledfund.fund.Split;

/** How an amount is split, as the end of a sentence that begins with it. */
final class SplitWords {
    private final Names names;

    SplitWords(Names names) {
        this.names = names;
    }

    /** Such as {@code the host (Council) bears it}. */
    String clause(Split split) {
        return switch (split) {
            case Split.Proportional rule ->
                "the partners share it in proportion to " + contributions(rule);
            case Split.Percentages stated ->
                "the partners share it "
                        + Names.list(stated.byPartner().entrySet().stream()
                                .map(e -> names.of(e.getKey()) + " " + Names.percent(e.getValue()))
                                .toList());
            case Split.ByWeight outside ->
                "the partners share it in proportion to " + weights(outside);
            case Split.PartnerBears bears -> names.of(bears.partner()) + " bears it";
            case Split.HostBears ignored -> names.host() + " bears it";
        };
    }

    /** Whose money it is. */
    String owners(Split split) {
        return switch (split) {
            case Split.Proportional rule -> "the partners in proportion to " + contributions(rule);
            case Split.Percentages stated ->
                Names.list(stated.byPartner().entrySet().stream()
                        .map(e -> names.of(e.getKey()) + " (" + Names.percent(e.getValue()) + ")")
                        .toList());
            case Split.ByWeight outside -> "the partners in proportion to " + weights(outside);
            case Split.PartnerBears bears -> names.of(bears.partner());
            case Split.HostBears ignored -> names.host();
        };
    }

    private String weights(Split.ByWeight outside) {
        return outside.measure() + " ("
                + Names.list(outside.byPartner().entrySet().stream()
                        .map(e -> names.of(e.getKey()) + " "
                                + String.format(Locale.UK, "%,d", e.getValue()))
                        .toList())
                + ")";
    }

    private static String contributions(Split.Proportional rule) {
        List<String> words = new java.util.ArrayList<>();
        words.add("their contributions");
        if (rule.basis() == Split.Basis.DAYS) {
            words.add("each rate weighed by the days it was in force");
        }
        switch (rule.precision()) {
            case EXACT -> {}
            case WHOLE_PERCENT -> words.add("rounded to whole per cent first");
            case ONE_DECIMAL -> words.add("rounded to one decimal of a per cent first");
            case TWO_DECIMALS -> words.add("rounded to two decimals of a per cent first");
        }
        return String.join(", ", words);
    }
}
