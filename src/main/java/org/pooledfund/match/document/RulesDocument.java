package org.pooledfund.match.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pooledfund.document.Document;
import org.pooledfund.document.Section;
import org.pooledfund.match.Field;
import org.pooledfund.match.Rule;
import org.pooledfund.match.RuleSet;
import org.pooledfund.match.file.LedgerSource;
import org.pooledfund.problem.Problem;

/** Reads a file of matching rules; docs/MATCHING.md describes every field. */
public final class RulesDocument {
    private static final String STANDARD = "/matching/standard.yaml";
    private static final int PENCE = 2;
    private static final int FINEST = 6;

    private final Section root;

    private RulesDocument(Section root) {
        this.root = root;
    }

    /** The rules for pooled funds that come with the program. */
    public static RuleFile standard() {
        try (InputStream in = RulesDocument.class.getResourceAsStream(STANDARD)) {
            byte[] bytes = java.util.Objects.requireNonNull(in, STANDARD).readAllBytes();
            return read(STANDARD, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads rules.
     *
     * @param file its name, for messages
     * @throws org.pooledfund.problem.ProblemException with every mistake in it
     */
    public static RuleFile read(String file, String text) {
        return new RulesDocument(Document.parse(file, text)).rules();
    }

    private RuleFile rules() {
        root.need("rules", "1, the version of this format").ifPresent(v -> v.whole(1, 1));
        String name = root.text("name", "what to call these rules");
        String version = root.text("version", "of these rules, such as 1");
        int places =
                root.field("decimal-places").flatMap(f -> f.whole(0, FINEST)).orElse(PENCE);
        List<Field> own = own();
        Normals normals = new Normals(root, own);
        SourcesDocument sources = new SourcesDocument(own);
        RuleReader reader = new RuleReader(normals, new Units(places));
        List<Rule> rules = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Section part : root.needParts("match", "the rules, the strongest evidence first")) {
            Rule rule = reader.rule(part);
            if (!rule.name().isEmpty() && !names.add(rule.name())) {
                part.wrong("rule", Problem.NAME_TWICE, rule.name());
            }
            rules.add(rule);
        }
        RuleFile file = new RuleFile(
                new RuleSet(name, version, places, rules),
                own,
                sources.source(root, "left"),
                sources.source(root, "right"));
        checkPennies(file);
        root.finish();
        return file;
    }

    /** An extract's amounts are pence. */
    private void checkPennies(RuleFile file) {
        boolean extract = file.left() instanceof LedgerSource.Profiled
                || file.right() instanceof LedgerSource.Profiled;
        if (extract && file.rules().decimalPlaces() < PENCE) {
            root.wrong(
                    "decimal-places",
                    Problem.FIELD_NEEDS,
                    "a ledger that is read by a profile counts pence",
                    "Write 2 or more, or leave it out.");
        }
    }

    private List<Field> own() {
        List<Field> own = new ArrayList<>();
        for (org.pooledfund.document.Field field : root.values("fields")) {
            Field named = new Field(field.text());
            if (!field.text().matches("[a-z][a-z0-9-]{0,39}")
                    || SourcesDocument.RESERVED.contains(field.text())) {
                field.wrong(
                        Problem.FIELD_NEEDS,
                        "'" + field.text() + "' cannot name a field",
                        "Write a word in small letters, such as currency.");
            } else if (Field.STANDARD.contains(named) || own.contains(named)) {
                field.wrong(Problem.NAME_TWICE, field.text());
            } else {
                own.add(named);
            }
        }
        return own;
    }
}
