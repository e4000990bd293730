package org.pooledfund.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.PackMeta;
import org.pooledfund.pack.Section;
import org.pooledfund.pack.Table;
import org.pooledfund.pack.archive.Changes;
import org.pooledfund.pack.archive.ChangesSection;
import org.pooledfund.pack.archive.PackArchive;
import org.pooledfund.pack.archive.TableChange;

/**
 * What is to be issued next: the run's pack as final, under its number, saying what changed.
 *
 * @param changes since the version before; empty for the first
 */
record NextVersion(PackArchive archive, List<TableChange> changes) {
    /** The version after the one given; empty if the run's pack says the same as that. */
    static Optional<NextVersion> of(PackArchive run, Optional<PackArchive> before) {
        int version = before.map(b -> b.pack().meta().edition().version() + 1).orElse(1);
        if (before.isEmpty()) {
            return Optional.of(new NextVersion(
                    new PackArchive(pack(run.pack(), version, List.of()), run.listings()),
                    List.of()));
        }
        PackArchive old = before.get();
        if (plain(old).equals(plain(run))) {
            return Optional.empty();
        }
        List<TableChange> changes = Changes.between(tables(old), tables(run));
        Section told = ChangesSection.of(changes, version - 1);
        return Optional.of(new NextVersion(
                new PackArchive(pack(run.pack(), version, List.of(told)), run.listings()),
                changes));
    }

    private static List<Table> tables(PackArchive archive) {
        return archive.tables().stream()
                .filter(table -> !table.id().equals(ChangesSection.TABLE))
                .toList();
    }

    /** Without what issuing adds. */
    private static PackArchive plain(PackArchive archive) {
        return new PackArchive(pack(archive.pack(), 1, List.of()), archive.listings());
    }

    private static Pack pack(Pack pack, int version, List<Section> added) {
        List<Section> sections = new ArrayList<>(pack.sections());
        sections.removeIf(section -> section.id().equals(ChangesSection.ID));
        sections.addAll(added);
        PackMeta meta = pack.meta();
        return new Pack(
                new PackMeta(
                        meta.fund(),
                        meta.period(),
                        new PackMeta.Edition(
                                meta.edition().title(), PackMeta.Edition.FINAL, version),
                        meta.inputs(),
                        meta.completeness()),
                sections);
    }
}
