package org.pooledfund.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.LongConsumer;

/** Puts lines under the references that they have or that their narratives name. */
final class Words {
    private final Condition.Within within;
    private final Spelling spelling;
    private final BitSet asked = new BitSet();

    Words(Condition.Within within, Spellings spellings) {
        this.within = within;
        spelling = spellings.of(within.normal());
    }

    /** Those whose reference is looked for; to be asked before those searched. */
    Entries wanted(Entries plain, Nodes nodes) {
        int[] numbers = nodes.lines().numbers(within.wanted());
        long[] hashes = new long[plain.hashes().length];
        for (int at = 0; at < hashes.length; at++) {
            int text = spelling.of(numbers[nodes.line(plain.nodes()[at])]);
            hashes[at] = text == 0 ? 0 : under(plain.hashes()[at], text);
            asked.set(text);
        }
        return new Entries(hashes, plain.nodes());
    }

    /** Those whose text is searched: one entry for each word that is one of those looked for. */
    Entries searched(Entries plain, Nodes nodes, Workers workers) {
        int[] numbers = nodes.lines().numbers(within.searched());
        learn(plain, nodes, numbers, workers);
        long[] hashes = new long[plain.hashes().length];
        int[] entries = new int[hashes.length];
        int size = 0;
        for (int at = 0; at < plain.hashes().length; at++) {
            int text = numbers[nodes.line(plain.nodes()[at])];
            if (plain.hashes()[at] == 0 || text == 0) {
                continue;
            }
            for (int word : spelling.narratives().references(text)) {
                if (!asked.get(word)) {
                    continue;
                }
                if (size == hashes.length) {
                    hashes = Arrays.copyOf(hashes, size + (size >> 1) + 1);
                    entries = Arrays.copyOf(entries, hashes.length);
                }
                hashes[size] = under(plain.hashes()[at], word);
                entries[size++] = plain.nodes()[at];
            }
        }
        return new Entries(Arrays.copyOf(hashes, size), Arrays.copyOf(entries, size));
    }

    private void learn(Entries plain, Nodes nodes, int[] numbers, Workers workers) {
        BitSet searched = new BitSet();
        for (int at = 0; at < plain.hashes().length; at++) {
            if (plain.hashes()[at] != 0) {
                searched.set(numbers[nodes.line(plain.nodes()[at])]);
            }
        }
        searched.clear(0);
        spelling.narratives().learn(searched, workers);
    }

    /** The references that a rule looks for inside other texts. */
    static List<Condition.Within> references(Rule rule) {
        return rule.tests().conditions().stream()
                .filter(Condition.Within.class::isInstance)
                .map(Condition.Within.class::cast)
                .filter(condition -> condition.wanted().equals(Field.REFERENCE))
                .toList();
    }

    /** The hashes of one line, from that of all else. */
    void hashes(Side side, Lines lines, int line, long plain, LongConsumer to) {
        if (within.side() == side) {
            int text = spelling.of(lines.numbers(within.wanted())[line]);
            if (text != 0) {
                to.accept(under(plain, text));
            }
            return;
        }
        int text = lines.numbers(within.searched())[line];
        if (text != 0) {
            for (int word : spelling.narratives().references(text)) {
                to.accept(under(plain, word));
            }
        }
    }

    private static long under(long hash, int text) {
        if (hash == 0) {
            return 0;
        }
        long mixed = Hash.mix(hash, text);
        return mixed == 0 ? 1 : mixed;
    }
}
