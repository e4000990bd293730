package org.pooledfund.pack.bcf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pooledfund.document.Document;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.document.Suggestion;
import org.pooledfund.pack.bcf.ReturnLayout.Entry;
import org.pooledfund.pack.bcf.ReturnLayout.Input;
import org.pooledfund.pack.bcf.ReturnLayout.Sheet;
import org.pooledfund.problem.Problem;

/** Reads a layout: {@code templates/bcf-return/<year>.yaml}. */
public final class ReturnDocument {
    private ReturnDocument() {}

    /**
     * Reads a layout.
     *
     * @throws org.pooledfund.problem.ProblemException with every mistake in it
     */
    public static ReturnLayout read(String file, String yaml) {
        Section root = Document.parse(file, yaml);
        root.need("return", "1, the version of this format").ifPresent(v -> v.whole(1, 1));
        String title = root.text("title", "what the return is called");
        long most = root.need("most", "the largest amount a cell takes, such as 100,000,000.00")
                .flatMap(Field::notNegativePence)
                .orElse(0L);
        List<Sheet> sheets = new ArrayList<>();
        for (Section sheet : root.needParts("sheets", "the sheets, each after a dash")) {
            sheets.add(sheet(sheet));
        }
        root.finish();
        return new ReturnLayout(title, most, sheets);
    }

    private static Sheet sheet(Section part) {
        String name = part.text("name", "the name on the sheet's tab");
        if (name.length() > 31 || name.matches(".*[\\[\\]*?/\\\\:].*")) {
            part.wrong("name", Problem.RETURN_CELL_WRONG, name, "Excel takes no such name");
        }
        String title = part.text("title", "the heading on the sheet");
        Optional<Field> list = part.field("list");
        String of = list.map(Field::text).orElse("");
        list.ifPresent(field -> known(field, ReturnFigures.LISTS.keySet()));
        Set<String> values =
                of.isEmpty() ? ReturnFigures.FACTS : ReturnFigures.LISTS.getOrDefault(of, Set.of());
        List<Entry> entries = new ArrayList<>();
        boolean form = of.isEmpty();
        for (Section entry : form
                ? part.needParts("rows", "the rows, each after a dash")
                : part.needParts("columns", "the columns, each after a dash")) {
            entries.add(entry(entry, form ? "label" : "title", values));
        }
        return new Sheet(name, title, of, entries);
    }

    private static Entry entry(Section part, String labelName, Set<String> values) {
        String label = part.text(labelName, "what is asked");
        Optional<Field> value = part.field("value");
        Optional<Field> input = part.field("input");
        if (value.isEmpty() && input.isEmpty()) {
            part.wrong(
                    labelName,
                    Problem.FIELD_NEEDS,
                    "'" + label + "' has neither a value nor an input",
                    "Give it one of them, or both: the input is asked where the run has no value.");
        }
        value.ifPresent(field -> known(field, values));
        boolean optional =
                part.field("optional").map(field -> field.text().equals("true")).orElse(false);
        return new Entry(
                label,
                value.map(Field::text).orElse(""),
                input.flatMap(field -> field.choice(Input.class)),
                optional);
    }

    private static void known(Field field, Collection<String> names) {
        if (!names.contains(field.text())) {
            field.wrong(
                    Problem.UNKNOWN_NAME,
                    field.text(),
                    String.join(", ", names.stream().sorted().toList()),
                    Suggestion.nearest(field.text(), names));
        }
    }
}
