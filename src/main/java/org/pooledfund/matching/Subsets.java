package org.pooledfund.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Every way to pick lines that add up to an amount: counted, not just the first found. */
final class Subsets {
    private static final int ENOUGH = 2;

    private final long target;
    private final List<Item> items;
    private final int most;
    private final Deque<Item> picked = new ArrayDeque<>();
    private final List<List<Item>> found = new ArrayList<>();

    private Subsets(long target, List<Item> items, int most) {
        this.target = target;
        this.items = items;
        this.most = most;
    }

    /**
     * The subsets of two lines or more that add up to an amount; at most two of them, as a second
     * one already means that none is certain.
     */
    static List<List<Item>> addingUpTo(long targetPence, List<Item> items, int most) {
        Subsets search = new Subsets(targetPence, items, most);
        search.from(0, 0);
        return search.found;
    }

    private void from(int index, long sum) {
        if (sum == target && picked.size() >= 2) {
            List<Item> subset = new ArrayList<>(picked);
            java.util.Collections.reverse(subset);
            found.add(subset);
        }
        if (picked.size() == most) {
            return;
        }
        for (int i = index; i < items.size() && found.size() < ENOUGH; i++) {
            picked.push(items.get(i));
            from(i + 1, Math.addExact(sum, items.get(i).pence()));
            picked.pop();
        }
    }
}
