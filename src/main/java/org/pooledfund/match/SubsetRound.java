package org.pooledfund.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Turns the answers of a search for subsets into groups. */
final class SubsetRound {
    private final Compiled rule;
    private final Side side;
    private final Draft draft;
    private final Set<Integer> closedTargets = new HashSet<>();
    private final Set<Integer> closedOthers = new HashSet<>();

    SubsetRound(Compiled rule, Side side, Draft draft) {
        this.rule = rule;
        this.side = side;
        this.draft = draft;
    }

    /** Those of some targets that no round has closed. */
    int[] openTargets(int[] targets) {
        return Arrays.stream(targets)
                .filter(line -> !closedTargets.contains(line))
                .toArray();
    }

    /** Those of some lines of the other side that no round has closed. */
    int[] openOthers(int[] others) {
        return Arrays.stream(others)
                .filter(line -> !closedOthers.contains(line))
                .toArray();
    }

    /** Closes lines whose subset is the only one and is wanted by no other; false if none. */
    boolean closeUnique(List<SubsetTargets.Answer> answers) {
        Map<Integer, Integer> wanted = new HashMap<>();
        for (SubsetTargets.Answer answer : answers) {
            if (answer.count() == 1) {
                Arrays.stream(answer.subsets().get(0))
                        .forEach(line -> wanted.merge(line, 1, Integer::sum));
            }
        }
        boolean any = false;
        for (SubsetTargets.Answer answer : answers) {
            if (answer.count() == 1
                    && Arrays.stream(answer.subsets().get(0))
                            .allMatch(line -> wanted.getOrDefault(line, 0) == 1)) {
                close(answer);
                any = true;
            }
        }
        return any;
    }

    private void close(SubsetTargets.Answer answer) {
        boolean confirms = rule.rule().verdict().outcome() == Verdict.Outcome.CONFIRM
                && answer.expected() * rule.rule().verdict().oneIn() < 1;
        closedTargets.add(answer.target());
        Arrays.stream(answer.subsets().get(0)).forEach(closedOthers::add);
        write(
                new int[] {answer.target()},
                answer.subsets().get(0),
                confirms ? Status.CONFIRMED : Status.SUGGESTED,
                note(answer));
    }

    private static Note note(SubsetTargets.Answer answer) {
        String words = answer.expected() < 0
                ? answer.words()
                : String.format(
                        Locale.ROOT,
                        "%s; %.2g expected by accident",
                        answer.words(),
                        answer.expected());
        return (left, right) -> words;
    }

    /** Lists what several subsets make, or several lines want; those that overlap together. */
    void listOthers(List<SubsetTargets.Answer> answers) {
        Map<Integer, Integer> places = new HashMap<>();
        Union union = new Union(answers.size());
        for (int at = 0; at < answers.size(); at++) {
            for (int[] subset : answers.get(at).subsets()) {
                for (int line : subset) {
                    union.join(at, places.getOrDefault(line, at));
                    places.putIfAbsent(line, at);
                }
            }
        }
        Map<Integer, List<SubsetTargets.Answer>> together = new TreeMap<>();
        for (int at = 0; at < answers.size(); at++) {
            together.computeIfAbsent(union.find(at), key -> new ArrayList<>()).add(answers.get(at));
        }
        together.values().forEach(this::list);
    }

    private void list(List<SubsetTargets.Answer> answers) {
        TreeSet<Integer> others = new TreeSet<>();
        List<String> words = new ArrayList<>();
        for (SubsetTargets.Answer answer : answers) {
            answer.subsets().forEach(subset -> Arrays.stream(subset).forEach(others::add));
            words.add(answer.words());
        }
        String all = String.join("; ", words);
        write(
                answers.stream().mapToInt(SubsetTargets.Answer::target).sorted().toArray(),
                others.stream().mapToInt(Integer::intValue).toArray(),
                Status.AMBIGUOUS,
                new Alternatives(all, answers, side));
    }

    private void write(int[] targets, int[] others, Status status, Note note) {
        int[] lefts = side == Side.LEFT ? targets : others;
        int[] rights = side == Side.LEFT ? others : targets;
        long difference = rule.difference(lefts, rights);
        Difference type = status == Status.AMBIGUOUS
                ? Difference.AMBIGUOUS
                : Closing.type(rule.rule(), status, difference, true);
        draft.group(
                lefts,
                rights,
                new Found.What(rule.number(), status, type, difference, false),
                note);
    }

    private record Alternatives(String words, List<SubsetTargets.Answer> answers, Side side)
            implements Note {
        @Override
        public String words(Lines left, Lines right) {
            StringBuilder text = new StringBuilder(words);
            Lines targets = side == Side.LEFT ? left : right;
            Lines others = side == Side.LEFT ? right : left;
            for (SubsetTargets.Answer answer : answers) {
                text.append("; ").append(targets.id(answer.target())).append(" = ");
                text.append(String.join(
                        " or ",
                        answer.subsets().stream()
                                .map(subset -> Ties.names(others, subset))
                                .toList()));
                if (answer.count() > answer.subsets().size()) {
                    text.append(" or ")
                            .append(answer.count() - answer.subsets().size())
                            .append(" more");
                }
            }
            return text.toString();
        }
    }
}
