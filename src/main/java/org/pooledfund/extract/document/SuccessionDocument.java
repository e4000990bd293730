package org.pooledfund.extract.document;

import java.util.Optional;
import org.pooledfund.calendar.Period;
import org.pooledfund.document.Field;
import org.pooledfund.document.Section;
import org.pooledfund.extract.InboxRules;
import org.pooledfund.extract.Succession;
import org.pooledfund.extract.VersionName;
import org.pooledfund.problem.Problem;

/** Reads how the extracts of a source follow each other, and how they come. */
final class SuccessionDocument {
    private static final int LONGEST_WAIT_SECONDS = 86_400;

    private SuccessionDocument() {}

    private enum WhenLoaded {
        STAY,
        ARCHIVE
    }

    private enum ManifestNeed {
        OPTIONAL,
        NEEDED
    }

    static Succession succession(Section root) {
        return root.part("extracts").map(SuccessionDocument::extracts).orElse(Succession.DELTAS);
    }

    private static Succession extracts(Section part) {
        Succession.Kind kind = part.field("are")
                .flatMap(field -> field.choice(Succession.Kind.class))
                .orElse(Succession.Kind.DELTA);
        Optional<VersionName> version = part.field("version").flatMap(SuccessionDocument::version);
        if (kind == Succession.Kind.SNAPSHOT && part.optionalText("version").isEmpty()) {
            part.wrong(
                    "version",
                    Problem.FIELD_NEEDS,
                    "nothing says which of two snapshots is newer",
                    "Give the pattern of their names, such as version: \"ledger-{date}.csv\".");
        }
        return new Succession(
                kind,
                version,
                part.field("span")
                        .flatMap(field -> field.choice(Succession.Span.class))
                        .orElse(Succession.Span.YEAR),
                part.field("overlap")
                        .flatMap(field -> field.choice(Succession.Overlap.class))
                        .orElse(Succession.Overlap.NEVER),
                part.field("closed-to")
                        .flatMap(field -> field.whole(0, Period.LAST_ADJUSTMENT))
                        .orElse(0));
    }

    private static Optional<VersionName> version(Field field) {
        try {
            return Optional.of(VersionName.of(field.text()));
        } catch (IllegalArgumentException e) {
            field.wrong(
                    Problem.FIELD_NEEDS,
                    "'" + field.text() + "' says no version: " + e.getMessage(),
                    "Write it like ledger-{date}.csv or ledger-{date}-v{number}.csv.");
            return Optional.empty();
        }
    }

    static InboxRules inbox(Section root) {
        return root.part("inbox").map(SuccessionDocument::rules).orElse(InboxRules.STAY);
    }

    private static InboxRules rules(Section part) {
        return new InboxRules(
                part.field("when-loaded")
                        .flatMap(field -> field.choice(WhenLoaded.class))
                        .map(choice -> choice == WhenLoaded.ARCHIVE)
                        .orElse(false),
                part.field("quiet-seconds")
                        .flatMap(field -> field.whole(0, LONGEST_WAIT_SECONDS))
                        .orElse(0),
                part.field("manifest")
                        .flatMap(field -> field.choice(ManifestNeed.class))
                        .map(choice -> choice == ManifestNeed.NEEDED)
                        .orElse(false));
    }
}
