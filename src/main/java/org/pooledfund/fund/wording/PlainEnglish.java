package org.pooledfund.fund.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pooledfund.fund.Agreement;
import org.pooledfund.fund.RiskShareTerms.MidYear;

/**
 * What an agreement says, read back to those who signed it: every field of the document that means
 * something is in a sentence.
 */
public final class PlainEnglish {
    private PlainEnglish() {}

    /** A part of what is read back: its title and its sentences. */
    public record Part(String title, List<String> sentences) {
        public Part {
            sentences = List.copyOf(sentences);
        }
    }

    /** The agreement in parts; a part of which nothing is said is left out. */
    public static List<Part> of(Agreement agreement) {
        Names names = new Names(agreement);
        FundWords fund = new FundWords(agreement, names);
        return Stream.of(
                        new Part("The fund", fund.fund()),
                        new Part("The partners", new PartnerWords(agreement).sentences()),
                        new Part(
                                "What comes in",
                                new ContributionWords(agreement, names).sentences()),
                        new Part("What it pays for", new SchemeWords(agreement, names).sentences()),
                        new Part("How a variance is shared, in this order", terms(agreement)),
                        new Part("How it is settled", fund.settlement()),
                        new Part("What else is agreed", new OtherWords(agreement).sentences()),
                        new Part("What may be overlooked", ToleranceWords.of(agreement)))
                .filter(part -> !part.sentences().isEmpty())
                .toList();
    }

    /** How a variance is shared, a sentence a step, in their order. */
    public static List<String> terms(Agreement agreement) {
        StepWords steps = new StepWords(new Names(agreement));
        List<String> sentences = new ArrayList<>();
        agreement.terms().inOrder().forEach(step -> sentences.add(steps.sentence(step)));
        if (agreement.terms().midYear() == MidYear.DAYS) {
            sentences.add("If a partner joins or leaves within the year, the variance is cut by"
                    + " days, and each stretch is shared among those who were partners in it.");
        }
        sentences.add("What no step allocates stays unallocated until the partners have decided.");
        return sentences;
    }
}
