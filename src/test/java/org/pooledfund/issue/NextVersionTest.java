package org.pooledfund.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pooledfund.pack.Pack;
import org.pooledfund.pack.SamplePacks;
import org.pooledfund.pack.archive.ChangesSection;
import org.pooledfund.pack.archive.PackArchive;

class NextVersionTest {
    private static final PackArchive RUN = new PackArchive(SamplePacks.sample(), List.of());

    @Test
    void theFirstIsFinalAndSaysNothingOfChanges() {
        NextVersion first = NextVersion.of(RUN, Optional.empty()).orElseThrow();
        assertEquals(1, first.archive().pack().meta().edition().version());
        assertFalse(first.archive().pack().meta().edition().isDraft());
        assertEquals(RUN.pack().sections(), first.archive().pack().sections());
        assertEquals(List.of(), first.changes());
    }

    @Test
    void theSameAgainIsNoVersion() {
        NextVersion first = NextVersion.of(RUN, Optional.empty()).orElseThrow();
        assertEquals(Optional.empty(), NextVersion.of(RUN, Optional.of(first.archive())));
    }

    @Test
    void theNextSaysWhatChangedAndTheOneAfterItDoesNotCompareThat() {
        Pack pack = RUN.pack();
        PackArchive fewer = new PackArchive(
                new Pack(pack.meta(), pack.sections().subList(0, pack.sections().size() - 1)),
                List.of());
        NextVersion first = NextVersion.of(fewer, Optional.empty()).orElseThrow();
        NextVersion second = NextVersion.of(RUN, Optional.of(first.archive())).orElseThrow();
        assertEquals(2, second.archive().pack().meta().edition().version());
        assertEquals(
                ChangesSection.ID, second.archive().pack().sections().getLast().id());
        assertTrue(ChangesText.of(second.changes()).contains(" (added)\n"));
        NextVersion third = NextVersion.of(fewer, Optional.of(second.archive())).orElseThrow();
        assertTrue(third.changes().stream()
                .allMatch(change -> change.kind().word().equals("removed")));
        assertEquals(3, third.archive().pack().meta().edition().version());
    }
}
