package org.pooledfund.extract.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose ledger a file is from, as far as its name and first rows say. */
final class SourceGuess {
    private static final Pattern EXTENSION =
            Pattern.compile("(?i)((?:\\.(?:csv|txt|tsv|dat|prn|xlsx|xls))?(?:\\.(?:gz|zip))?)$");
    private static final int SHORTEST = 4;
    private static final int ROWS = 20;

    private SourceGuess() {}

    static List<DraftField> fields(String fileName, Table table, Map<String, String> partners) {
        Matcher matcher = EXTENSION.matcher(fileName);
        String extension = matcher.find() ? matcher.group(1) : "";
        String words = fileName.substring(0, fileName.length() - extension.length())
                .replaceAll("[^\\p{L}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        String id = words.replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
        List<DraftField> fields = new ArrayList<>();
        fields.add(DraftField.sure("profile", "1", "the version of this format"));
        fields.add(DraftField.guess(
                "source",
                id.isEmpty() ? "new-ledger" : id,
                "a short id of your own; the folder of its extracts has the same name"));
        fields.add(DraftField.guess(
                "name",
                words.isEmpty()
                        ? "New ledger"
                        : Character.toUpperCase(words.charAt(0)) + words.substring(1),
                "what reports call it"));
        fields.add(DraftField.guess(
                "organisation",
                organisation(words, table, partners),
                "the partner whose ledger it is, by its id in the agreement"));
        fields.add(
                DraftField.guess("ledger", "partner", "'pool' if these are the pool's own books"));
        fields.add(DraftField.guess(
                "files",
                "*" + extension.toLowerCase(Locale.ROOT),
                "which files in its folder are extracts"));
        return fields;
    }

    /** The partner with most words of its name in the file's name and first rows. */
    private static String organisation(
            String fileWords, Table table, Map<String, String> partners) {
        Set<String> seen = words(fileWords);
        table.data().stream().limit(ROWS).flatMap(List::stream).forEach(c -> seen.addAll(words(c)));
        String best = partners.keySet().stream().sorted().findFirst().orElse("my-organisation");
        int most = 0;
        for (String id : partners.keySet().stream().sorted().toList()) {
            Set<String> own = words(partners.getOrDefault(id, ""));
            own.retainAll(seen);
            if (own.size() > most) {
                best = id;
                most = own.size();
            }
        }
        return best;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() >= SHORTEST) {
                words.add(word);
            }
        }
        return words;
    }
}
