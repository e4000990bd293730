package org.pooledfund.settlement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The fewest payments that settle everybody. With n bodies that owe or are owed, n - 1 payments do;
 * one fewer for every further group whose own dues add up to nil. Those groups are found exactly up
 * to sixteen bodies; above, only pairs are looked for.
 */
public final class FewestTransfers {
    private static final int MOST_EXACT = 16;

    private final List<Due> dues = new ArrayList<>();
    private final String hub;

    private FewestTransfers(Map<String, Long> duePence, String hub) {
        this.hub = hub;
        duePence.forEach((body, pence) -> {
            if (pence != 0) {
                dues.add(new Due(body, pence));
            }
        });
    }

    private record Due(String body, long pence) {}

    /**
     * Payments that bring every due to nil.
     *
     * @param duePence by body, in the order that breaks ties; above zero it pays; sum nil
     * @param hub the body that payments go through where that costs no further payment
     */
    public static List<Transfer> of(Map<String, Long> duePence, String hub) {
        if (duePence.values().stream().reduce(0L, Math::addExact) != 0) {
            throw new IllegalArgumentException("dues do not add up to nil: " + duePence);
        }
        return new FewestTransfers(duePence, hub).transfers();
    }

    private List<Transfer> transfers() {
        List<Transfer> transfers = new ArrayList<>();
        for (List<Due> group : dues.size() <= MOST_EXACT ? exactGroups() : pairs()) {
            pay(group, transfers);
        }
        return transfers;
    }

    /** The most groups that each add up to nil: over all subsets, from the empty one up. */
    private List<List<Due>> exactGroups() {
        int all = (1 << dues.size()) - 1;
        long[] sums = new long[all + 1];
        int[] most = new int[all + 1];
        int[] last = new int[all + 1];
        for (int set = 1; set <= all; set++) {
            int low = Integer.numberOfTrailingZeros(set);
            sums[set] = sums[set & (set - 1)] + dues.get(low).pence();
            int best = -1;
            for (int left = set; left != 0; left &= left - 1) {
                int without = set & ~Integer.lowestOneBit(left);
                if (most[without] > best) {
                    best = most[without];
                    last[set] = without;
                }
            }
            most[set] = best + (sums[set] == 0 ? 1 : 0);
        }
        return chain(all, sums, last);
    }

    /** Bodies in the order they were taken away; a group ends where the rest adds up to nil. */
    private List<List<Due>> chain(int all, long[] sums, int[] last) {
        List<List<Due>> groups = new ArrayList<>();
        List<Due> group = new ArrayList<>();
        for (int set = all; set != 0; set = last[set]) {
            group.add(dues.get(Integer.numberOfTrailingZeros(set & ~last[set])));
            if (sums[last[set]] == 0) {
                groups.add(inOrder(group));
                group = new ArrayList<>();
            }
        }
        return groups.reversed();
    }

    private List<Due> inOrder(List<Due> group) {
        return dues.stream().filter(group::contains).toList();
    }

    private List<List<Due>> pairs() {
        List<List<Due>> groups = new ArrayList<>();
        List<Due> left = new ArrayList<>(dues);
        for (Due due : dues) {
            if (!left.contains(due)) {
                continue;
            }
            left.stream()
                    .filter(other -> other.pence() == -due.pence())
                    .findFirst()
                    .ifPresent(other -> {
                        groups.add(inOrder(List.of(due, other)));
                        left.remove(due);
                        left.remove(other);
                    });
        }
        groups.add(left);
        return groups;
    }

    private void pay(List<Due> group, List<Transfer> transfers) {
        if (group.stream().anyMatch(due -> due.body().equals(hub))) {
            group.stream()
                    .filter(due -> !due.body().equals(hub))
                    .forEach(due -> transfers.add(payment(due.body(), hub, due.pence())));
            return;
        }
        List<Due> open = new ArrayList<>(group);
        while (open.size() > 1) {
            Due payer = open.stream().max(Comparator.comparingLong(Due::pence)).orElseThrow();
            Due payee = open.stream().min(Comparator.comparingLong(Due::pence)).orElseThrow();
            long pence = Math.min(payer.pence(), -payee.pence());
            transfers.add(new Transfer(payer.body(), payee.body(), pence));
            settle(open, payer, pence);
            settle(open, payee, -pence);
        }
    }

    private static void settle(List<Due> open, Due due, long pence) {
        int index = open.indexOf(due);
        Due left = new Due(due.body(), due.pence() - pence);
        if (left.pence() == 0) {
            open.remove(index);
        } else {
            open.set(index, left);
        }
    }

    private static Transfer payment(String body, String hub, long pence) {
        return pence > 0 ? new Transfer(body, hub, pence) : new Transfer(hub, body, -pence);
    }
}
