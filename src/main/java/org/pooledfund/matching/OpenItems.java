package org.pooledfund.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The items no rule has used yet, in their order: used once, gone. */
final class OpenItems {
    private final Set<Item> items = new LinkedHashSet<>();

    OpenItems(Collection<Item> items) {
        items.stream()
                .sorted(java.util.Comparator.comparing(Item::side).thenComparing(Item.ORDER))
                .forEach(this.items::add);
    }

    List<Item> all() {
        return List.copyOf(items);
    }

    List<Item> where(Predicate<Item> wanted) {
        return items.stream().filter(wanted).toList();
    }

    /** Items that share a key, both sides; blank keys share nothing. */
    <K> List<Group> groups(Predicate<Item> wanted, Function<Item, K> key) {
        Map<K, Group> groups = new LinkedHashMap<>();
        for (Item item : items) {
            if (wanted.test(item)) {
                groups.computeIfAbsent(key.apply(item), k -> new Group()).add(item);
            }
        }
        return List.copyOf(groups.values());
    }

    void use(Collection<Item> used) {
        for (Item item : used) {
            if (!items.remove(item)) {
                throw new IllegalStateException(
                        "a line was used twice: " + item.entry().id());
            }
        }
    }

    /** Items of one key. */
    static final class Group {
        private final List<Item> partner = new ArrayList<>();
        private final List<Item> pool = new ArrayList<>();

        private void add(Item item) {
            (item.side() == Side.PARTNER ? partner : pool).add(item);
        }

        List<Item> partner() {
            return partner;
        }

        List<Item> pool() {
            return pool;
        }

        List<Item> all() {
            List<Item> all = new ArrayList<>(partner);
            all.addAll(pool);
            return all;
        }

        boolean hasBoth() {
            return !partner.isEmpty() && !pool.isEmpty();
        }

        static long pence(List<Item> items) {
            return items.stream().mapToLong(Item::pence).reduce(0, Math::addExact);
        }
    }
}
