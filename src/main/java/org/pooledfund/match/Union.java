package org.pooledfund.match;

/** Sets of numbers that grow together; each is known by its smallest number. */
final class Union {
    private final int[] parents;

    Union(int size) {
        parents = new int[size];
        for (int at = 0; at < size; at++) {
            parents[at] = at;
        }
    }

    int find(int of) {
        int root = of;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    void join(int a, int b) {
        int one = find(a);
        int other = find(b);
        if (one < other) {
            parents[other] = one;
        } else {
            parents[one] = other;
        }
    }
}
