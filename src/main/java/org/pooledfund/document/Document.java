package org.pooledfund.document;

import java.io.StringReader;
import org.pooledfund.problem.Finding;
import org.pooledfund.problem.Place;
import org.pooledfund.problem.Problem;
import org.pooledfund.problem.ProblemException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** A YAML document as a tree of sections that know their lines. It runs no code and no tags. */
public final class Document {
    private static final int MOST_CHARACTERS = 3_000_000;
    private static final int MOST_ALIASES = 50;
    private static final int DEEPEST = 20;

    private Document() {}

    /**
     * Reads a document.
     *
     * @param file its name, for messages
     * @param text what is in it
     * @return its outermost section; read all fields, then call {@link Section#finish()}
     * @throws ProblemException if it is no YAML, too large, or its outermost part has no fields
     */
    public static Section parse(String file, String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new ProblemException(Finding.at(
                    Place.of(file), Problem.TOO_LARGE_DOCUMENT, MOST_CHARACTERS + " characters"));
        }
        Node root = compose(file, text);
        if (root instanceof MappingNode mapping) {
            return new Section(mapping, "", new Mistakes(file));
        }
        throw new ProblemException(Finding.at(
                Place.of(file, 1), Problem.WRONG_SHAPE, "fields, each a name and a colon"));
    }

    private static Node compose(String file, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(MOST_CHARACTERS);
        try {
            return new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            long line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1L;
            throw new ProblemException(
                    Finding.at(
                            Place.of(file, line),
                            Problem.DOCUMENT_NOT_YAML,
                            String.valueOf(e.getProblem())),
                    e);
        } catch (YAMLException e) {
            throw new ProblemException(
                    Finding.at(
                            Place.of(file),
                            Problem.DOCUMENT_NOT_YAML,
                            String.valueOf(e.getMessage())),
                    e);
        }
    }
}
