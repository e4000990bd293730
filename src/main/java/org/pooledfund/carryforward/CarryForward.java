package org.pooledfund.carryforward;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pooledfund.carryforward.OpenItem.Since;

/**
 * Carries open items from one night to the next. A line that is open again, the nth of equal ones
 * as the nth, is the same item; of the others, a line of the same name is the same item, corrected.
 * What is left is new on the one side and cleared on the other.
 */
public final class CarryForward {
    private final LocalDate asOf;
    private final long runId;
    private final Set<String> ids = new HashSet<>();

    private CarryForward(long runId, LocalDate asOf) {
        this.runId = runId;
        this.asOf = asOf;
    }

    /**
     * Carries forward.
     *
     * @param former the open items of the run before; none for the first
     * @param now the open lines of this run, always in the same order
     * @param runId the number of this run
     * @param asOf its day
     */
    public static CarriedForward of(
            List<OpenItem> former, List<OpenLine> now, long runId, LocalDate asOf) {
        return new CarryForward(runId, asOf).carry(former, now);
    }

    private CarriedForward carry(List<OpenItem> former, List<OpenLine> now) {
        List<OpenItem> left = new ArrayList<>(former);
        left.sort(Comparator.comparing(OpenItem::id));
        left.forEach(item -> ids.add(item.id()));
        OpenItem[] items = new OpenItem[now.size()];
        left = meet(left, now, items, LineIdentity::content);
        left = meet(left, now, items, LineIdentity::name);
        for (int at = 0; at < items.length; at++) {
            if (items[at] == null) {
                items[at] = begin(now.get(at));
            }
        }
        return new CarriedForward(List.of(items), left);
    }

    /** Lets items and lines meet that are known by the same; what is left of the items. */
    private static List<OpenItem> meet(
            List<OpenItem> former,
            List<OpenLine> now,
            @Nullable OpenItem[] items,
            Function<LineIdentity, String> known) {
        Map<String, Deque<OpenItem>> waiting = new HashMap<>();
        for (OpenItem item : former) {
            String by = known.apply(item.line().identity());
            if (!by.isEmpty()) {
                waiting.computeIfAbsent(by, k -> new ArrayDeque<>()).add(item);
            }
        }
        Set<String> met = new HashSet<>();
        for (int at = 0; at < items.length; at++) {
            Deque<OpenItem> same = waiting.get(known.apply(now.get(at).identity()));
            if (items[at] == null && same != null && !same.isEmpty()) {
                OpenItem item = same.remove();
                met.add(item.id());
                items[at] = new OpenItem(item.id(), now.get(at), item.since().oneMore());
            }
        }
        return former.stream().filter(item -> !met.contains(item.id())).toList();
    }

    private OpenItem begin(OpenLine line) {
        int nth = 1;
        String id = line.identity().content() + "-1";
        while (!ids.add(id)) {
            nth++;
            id = line.identity().content() + "-" + nth;
        }
        return new OpenItem(id, line, new Since(asOf, runId, 1));
    }
}
