package org.pooledfund.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A line with its place in an extract.
 *
 * @param document the number of its document within the extract, from 1
 * @param line within its document, from 1
 */
record Numbered(Posting posting, int document, int line) {

    /** An extract's lines by date, each document numbered as it first appears. */
    static List<Numbered> byDate(List<Posting> postings) {
        Map<Integer, Integer> documents = new HashMap<>();
        Map<Integer, Integer> lines = new HashMap<>();
        List<Numbered> numbered = new ArrayList<>();
        postings.stream()
                .sorted(Comparator.comparing(Posting::date).thenComparingInt(Posting::voucher))
                .forEach(posting -> {
                    Integer document =
                            documents.computeIfAbsent(posting.voucher(), v -> documents.size() + 1);
                    numbered.add(new Numbered(
                            posting, document, lines.merge(posting.voucher(), 1, Integer::sum)));
                });
        return numbered;
    }
}
