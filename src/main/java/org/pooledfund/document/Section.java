package org.pooledfund.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pooledfund.problem.Problem;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A part of a document with named fields. It remembers which fields were asked for, so that the
 * others can be named as unknown; an optional field is asked for whether it is there or not.
 */
public final class Section {
    private final MappingNode mapping;
    private final String path;
    private final Mistakes mistakes;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<Section> parts;

    Section(MappingNode mapping, String path, Mistakes mistakes) {
        this(mapping, path, mistakes, new ArrayList<>());
    }

    private Section(MappingNode mapping, String path, Mistakes mistakes, List<Section> parts) {
        this.mapping = mapping;
        this.path = path;
        this.mistakes = mistakes;
        this.parts = parts;
        parts.add(this);
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                index(key.getValue(), tuple);
            } else {
                wrong("?", line(tuple.getKeyNode()), Problem.WRONG_SHAPE, "a plain name");
            }
        }
    }

    private void index(String name, NodeTuple tuple) {
        lines.putIfAbsent(name, line(tuple.getKeyNode()));
        if (fields.putIfAbsent(name, tuple.getValueNode()) != null) {
            wrong(name, line(tuple.getKeyNode()), Problem.FIELD_TWICE);
        }
    }

    /** A field that must be there and not be blank; what it should hold is said if it is not. */
    public Optional<Field> need(String name, String what) {
        Optional<Field> field = field(name);
        boolean blank = field.map(value -> value.text().isEmpty()).orElse(false);
        if (blank || !fields.containsKey(name)) {
            wrong(name, lineOf(name), Problem.FIELD_MISSING, what);
        }
        return blank ? Optional.empty() : field;
    }

    /** A field that may be there. */
    public Optional<Field> field(String name) {
        return value(name).flatMap(node -> {
            if (node instanceof ScalarNode scalar) {
                return Optional.of(new Field(path + name, text(scalar), lineOf(name), mistakes));
            }
            wrong(name, lineOf(name), Problem.WRONG_SHAPE, "one value");
            return Optional.empty();
        });
    }

    /** The text of a field that must be there; a blank stands in for it if it is not. */
    public String text(String name, String what) {
        return need(name, what).map(Field::text).orElse("");
    }

    /** The text of a field that may be there. */
    public Optional<String> optionalText(String name) {
        return field(name).map(Field::text).filter(text -> !text.isEmpty());
    }

    /** A part that must be there. */
    public Optional<Section> needPart(String name, String what) {
        if (!fields.containsKey(name)) {
            asked.add(name);
            wrong(name, line(mapping), Problem.FIELD_MISSING, what);
        }
        return part(name);
    }

    /** A part that may be there. */
    public Optional<Section> part(String name) {
        return value(name).flatMap(node -> section(name, name, node));
    }

    /** Whether a field is there and is a part: for fields that are either a word or a part. */
    public boolean isPart(String name) {
        return fields.get(name) instanceof MappingNode;
    }

    /** A list of parts; empty if it is not there. */
    public List<Section> parts(String name) {
        List<Section> found = new ArrayList<>();
        for (Node node : list(name)) {
            section(name, name + "[" + (found.size() + 1) + "]", node).ifPresent(found::add);
        }
        return found;
    }

    /** A list of parts that must be there and not be empty. */
    public List<Section> needParts(String name, String what) {
        List<Section> found = parts(name);
        if (!fields.containsKey(name) || isEmptyList(fields.get(name))) {
            wrong(name, lineOf(name), Problem.FIELD_MISSING, what);
        }
        return found;
    }

    private static boolean isEmptyList(@Nullable Node node) {
        return node instanceof SequenceNode list && list.getValue().isEmpty();
    }

    /** A list of single values, or one value on its own; empty if it is not there. */
    public List<Field> values(String name) {
        Optional<Node> value = value(name);
        if (value.isPresent() && value.get() instanceof ScalarNode) {
            return field(name).stream().toList();
        }
        List<Field> found = new ArrayList<>();
        for (Node node : list(name)) {
            if (node instanceof ScalarNode scalar) {
                found.add(new Field(path + name, text(scalar), line(node), mistakes));
            } else {
                wrong(name, line(node), Problem.WRONG_SHAPE, "one value");
            }
        }
        return found;
    }

    /** The names of all fields, in their order: for sections whose names are free. */
    public Collection<String> names() {
        return fields.keySet();
    }

    /** Notes that a field of this section, or the section without it, is wrong. */
    public void wrong(String name, Problem problem, Object... values) {
        wrong(name, lineOf(name), problem, values);
    }

    /**
     * Ends the reading of the whole document: fields nobody asked for are mistakes.
     *
     * @throws org.pooledfund.problem.ProblemException with all mistakes, if there is one
     */
    public void finish() {
        parts.forEach(Section::reportUnknown);
        mistakes.throwIfAny();
    }

    /**
     * Ends the reading of a document of which only some fields matter: others may be there.
     *
     * @throws org.pooledfund.problem.ProblemException with all mistakes, if there is one
     */
    public void stop() {
        mistakes.throwIfAny();
    }

    private void reportUnknown() {
        for (String name : fields.keySet()) {
            if (!asked.contains(name)) {
                wrong(
                        name,
                        lineOf(name),
                        Problem.FIELD_UNKNOWN,
                        String.join(", ", asked),
                        Suggestion.nearest(name, asked));
            }
        }
    }

    private Optional<Node> value(String name) {
        asked.add(name);
        return Optional.ofNullable(fields.get(name));
    }

    private List<Node> list(String name) {
        Optional<Node> value = value(name);
        if (value.isPresent() && !(value.get() instanceof SequenceNode)) {
            wrong(name, lineOf(name), Problem.WRONG_SHAPE, "a list, each entry after a dash");
        }
        return value.isPresent() && value.get() instanceof SequenceNode sequence
                ? sequence.getValue()
                : List.of();
    }

    private Optional<Section> section(String name, String step, Node node) {
        if (node instanceof MappingNode part) {
            return Optional.of(new Section(part, path + step + ".", mistakes, parts));
        }
        wrong(name, line(node), Problem.WRONG_SHAPE, "fields, each a name and a colon");
        return Optional.empty();
    }

    private void wrong(String name, int line, Problem problem, Object... values) {
        mistakes.add(line, path + name, problem, values);
    }

    private int lineOf(String name) {
        Integer line = lines.get(name);
        return line == null ? line(mapping) : line;
    }

    /** YAML has a word for nothing: {@code null} is a blank. */
    private static String text(ScalarNode node) {
        return node.getTag().equals(Tag.NULL) ? "" : node.getValue().strip();
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
