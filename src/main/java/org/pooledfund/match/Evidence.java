package org.pooledfund.match;

import java.util.List;

/** Says why the groups of one rule belong together. */
final class Evidence {
    private static final byte[] AND = bytes("; ");
    private static final byte[] WRITTEN = bytes(", written ");
    private static final byte[] SAME_AMOUNT = bytes("same amount ");
    private static final byte[] SAME_TOTAL = bytes("same total ");
    private static final byte[] SAME_DAY = bytes("same day");
    private static final byte[] DAY_APART = bytes("1 day apart");
    private static final byte[] DAYS_APART = bytes(" days apart");
    private static final byte[] PERIODS = bytes(", in different periods");

    private final Lines left;
    private final Lines right;
    private final int places;
    private final List<Part> parts;

    Evidence(Rule rule, Lines left, Lines right, Spellings spellings, int places) {
        this.left = left;
        this.right = right;
        this.places = places;
        parts = rule.tests().conditions().stream()
                .map(condition -> part(condition, spellings))
                .toList();
    }

    private static byte[] bytes(String text) {
        return new Ink().text(text).bytes();
    }

    /** What one condition says of two lines. */
    private interface Part {
        void write(Words words, int a, int b);
    }

    /** Parts, one after the other. */
    private record Words(Ink ink, int start) {
        Ink next() {
            return ink.length() == start ? ink : ink.raw(AND);
        }
    }

    private Part part(Condition condition, Spellings spellings) {
        return switch (condition) {
            case Condition.Equal equal -> equal(equal.field());
            case Condition.Within within -> within(within);
            case Condition.Contradiction against ->
                contradiction(against.field(), spellings.of(against.normal()));
        };
    }

    private Part equal(Field field) {
        int[] lefts = left.numbers(field);
        int[] rights = right.numbers(field);
        byte[] same = bytes("same " + field.name() + " ");
        return (words, a, b) -> {
            int one = lefts[a];
            int other = rights[b];
            if (one != 0 && other != 0) {
                Ink ink = words.next().raw(same);
                left.texts().write(one, ink);
                if (one != other) {
                    right.texts().write(other, ink.raw(WRITTEN));
                }
            }
        };
    }

    private Part within(Condition.Within within) {
        boolean isLeft = within.side() == Side.LEFT;
        Lines lines = isLeft ? left : right;
        int[] wanted = lines.numbers(within.wanted());
        byte[] before = bytes("the " + within.wanted().name() + " ");
        byte[] behind = bytes(" stands in the " + within.searched().name() + " of the other");
        return (words, a, b) -> {
            Ink ink = words.next().raw(before);
            lines.texts().write(wanted[isLeft ? a : b], ink);
            ink.raw(behind);
        };
    }

    private Part contradiction(Field field, Spelling spelling) {
        int[] lefts = left.numbers(field);
        int[] rights = right.numbers(field);
        return (words, a, b) -> {
            int one = spelling.of(lefts[a]);
            int other = spelling.of(rights[b]);
            if (one != 0 && other != 0 && one != other) {
                Ink ink = words.next().text("but the ").text(field.plural()).text(" ");
                left.texts().write(lefts[a], ink);
                right.texts().write(rights[b], ink.text(" and "));
                ink.text(" differ");
            }
        };
    }

    /** Writes why a group belongs together. */
    void write(Ink ink, int[] lefts, int[] rights, Status status, String note) {
        Words words = new Words(ink, ink.length());
        if (status == Status.INTERCHANGEABLE) {
            ink.number(lefts.length)
                    .text(" and ")
                    .number(rights.length)
                    .text(" lines that are alike: no money hangs on which belongs to which");
        }
        if (lefts.length > 0 && rights.length > 0) {
            for (Part part : parts) {
                part.write(words, lefts[0], rights[0]);
            }
            amounts(words.next(), lefts, rights);
            if (lefts.length == 1 && rights.length == 1) {
                apart(words.next(), lefts[0], rights[0]);
            }
        } else {
            boolean isLeft = lefts.length > 0;
            words.next()
                    .text("the lines ")
                    .text(isLeft ? Ties.names(left, lefts) : Ties.names(right, rights))
                    .text(" cancel out");
        }
        if (!note.isEmpty()) {
            words.next().text(note);
        }
    }

    private void amounts(Ink ink, int[] lefts, int[] rights) {
        boolean isPair = lefts.length == 1 && rights.length == 1;
        long one = Closing.total(left, lefts);
        long other = Closing.total(right, rights);
        if (one == other) {
            ink.raw(isPair ? SAME_AMOUNT : SAME_TOTAL).amount(one, places);
            return;
        }
        ink.text(isPair ? "amounts " : "totals ")
                .amount(one, places)
                .text(" and ")
                .amount(other, places)
                .text(" differ by ")
                .amount(one - other, places);
    }

    private void apart(Ink ink, int a, int b) {
        int days = Math.abs(left.epochDay(a) - right.epochDay(b));
        if (days > 1) {
            ink.number(days).raw(DAYS_APART);
        } else {
            ink.raw(days == 0 ? SAME_DAY : DAY_APART);
        }
        if (left.month(a) != right.month(b)) {
            ink.raw(PERIODS);
        }
    }
}
