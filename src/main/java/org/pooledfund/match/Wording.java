package org.pooledfund.match;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Puts lines and groups into words. */
final class Wording {
    private final RuleSet rules;
    private final Lines left;
    private final Lines right;
    private final Spellings spellings;
    private final Narratives narratives;
    private final List<Rule> pairRules;

    Wording(RuleSet rules, Lines left, Lines right, Spellings spellings) {
        this.rules = rules;
        this.left = left;
        this.right = right;
        this.spellings = spellings;
        narratives = new Narratives(spellings);
        pairRules = rules.rules().stream()
                .filter(rule -> rule.method() instanceof Method.Pair)
                .toList();
    }

    RuleSet rules() {
        return rules;
    }

    Lines lines(Side side) {
        return side == Side.LEFT ? left : right;
    }

    Spellings spellings() {
        return spellings;
    }

    /** An amount with its decimal places. */
    String amount(long units) {
        String digits = Long.toString(Math.abs(units));
        int places = rules.decimalPlaces();
        StringBuilder text = new StringBuilder(digits.length() + places + 2);
        text.append(units < 0 ? "-" : "");
        for (int zeros = places + 1 - digits.length(); zeros > 0; zeros--) {
            text.append('0');
        }
        text.append(digits);
        return places == 0
                ? text.toString()
                : text.insert(text.length() - places, '.').toString();
    }

    String line(Side side, int line) {
        Lines lines = lines(side);
        return lines.id(line) + " of " + amount(lines.amount(line)) + " on "
                + LocalDate.ofEpochDay(lines.epochDay(line));
    }

    /** Why a group belongs together. */
    String evidence(Rule rule, int[] lefts, int[] rights, Status status, String note) {
        StringBuilder parts = new StringBuilder();
        if (status == Status.INTERCHANGEABLE) {
            add(
                    parts,
                    lefts.length + " and " + rights.length
                            + " lines that are alike: no money hangs on which belongs to which");
        }
        if (lefts.length > 0 && rights.length > 0) {
            for (Condition condition : rule.tests().conditions()) {
                add(parts, condition(condition, lefts[0], rights[0]));
            }
            add(parts, amounts(lefts, rights));
            if (lefts.length == 1 && rights.length == 1) {
                add(parts, apart(lefts[0], rights[0]));
            }
        } else {
            Side side = lefts.length > 0 ? Side.LEFT : Side.RIGHT;
            int[] of = lefts.length > 0 ? lefts : rights;
            add(parts, "the lines " + Ties.names(lines(side), of) + " cancel out");
        }
        add(parts, note);
        return parts.toString();
    }

    private static void add(StringBuilder parts, String part) {
        if (!part.isEmpty()) {
            parts.append(parts.isEmpty() ? "" : "; ").append(part);
        }
    }

    private String condition(Condition condition, int a, int b) {
        return switch (condition) {
            case Condition.Equal equal -> {
                int one = left.number(a, equal.field());
                int other = right.number(b, equal.field());
                if (one == 0 || other == 0) {
                    yield "";
                }
                yield "same " + equal.field().name() + " " + left.text(a, equal.field())
                        + (one == other ? "" : ", written " + right.text(b, equal.field()));
            }
            case Condition.Within within -> {
                boolean isLeft = within.side() == Side.LEFT;
                String text =
                        isLeft ? left.text(a, within.wanted()) : right.text(b, within.wanted());
                yield "the " + within.wanted().name() + " " + text + " stands in the "
                        + within.searched().name() + " of the other";
            }
            case Condition.Contradiction against -> {
                Spelling spelling = spellings.of(against.normal());
                int one = spelling.of(left.number(a, against.field()));
                int other = spelling.of(right.number(b, against.field()));
                yield one == 0 || other == 0 || one == other
                        ? ""
                        : "but the " + against.field().name() + "s "
                                + left.text(a, against.field()) + " and "
                                + right.text(b, against.field()) + " differ";
            }
        };
    }

    private String amounts(int[] lefts, int[] rights) {
        long one = Closing.total(left, lefts);
        long other = Closing.total(right, rights);
        String what = lefts.length == 1 && rights.length == 1 ? "amount" : "total";
        return one == other
                ? "same " + what + " " + amount(one)
                : what + "s " + amount(one) + " and " + amount(other) + " differ by "
                        + amount(one - other);
    }

    private String apart(int a, int b) {
        int days = Math.abs(left.epochDay(a) - right.epochDay(b));
        String months = left.month(a) == right.month(b) ? "" : ", in different periods";
        return days == 0
                ? "same day" + months
                : days + (days == 1 ? " day" : " days") + " apart" + months;
    }

    Rule rule(int number) {
        return rules.rules().get(number);
    }

    /** The rules that pair lines, in order. */
    List<Rule> pairRules() {
        return pairRules;
    }

    Narratives narratives() {
        return narratives;
    }

    /** Ids of lines, joined. */
    String names(Side side, int[] of) {
        return Ties.names(lines(side), Arrays.copyOf(of, of.length));
    }
}
