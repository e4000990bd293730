package org.pooledfund.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pooledfund.testing.Preparation.Install;
import org.pooledfund.testing.Preparation.Ready;
import org.pooledfund.testing.Preparation.Refuse;

class PreparationTest {
    private static final boolean TIME64 = true;
    private static final boolean APT_GET = true;
    private static final boolean ROOT = true;

    @Test
    void nothingMissingIsReadyWhoeverRunsIt() {
        assertEquals(new Ready(), Preparation.decide(linux(missing(), !TIME64, !APT_GET, !ROOT)));
    }

    @Test
    void rootOnDebianInstallsTheLibrary() {
        assertEquals(
                new Install(List.of("libaio1")),
                Preparation.decide(linux(missing("libaio.so.1"), !TIME64, APT_GET, ROOT)));
    }

    @Test
    void newerDebianHasTheLibraryUnderAnotherName() {
        assertEquals(
                new Install(List.of("libaio1t64")),
                Preparation.decide(linux(missing("libaio.so.1"), TIME64, APT_GET, ROOT)));
    }

    @Test
    void slimImagesLackASecondLibrary() {
        assertEquals(
                new Install(List.of("libaio1", "libnuma1")),
                Preparation.decide(
                        linux(missing("libnuma.so.1", "libaio.so.1"), !TIME64, APT_GET, ROOT)));
    }

    @Test
    void othersAreToldTheOneCommandToType() {
        String message = refusal(linux(missing("libaio.so.1"), !TIME64, APT_GET, !ROOT));

        assertTrue(message.contains("\n  sudo apt-get install -y libaio1\n"), message);
        assertTrue(message.contains("POOLEDFUND_TEST_MYSQL_URL"), message);
    }

    @Test
    void withoutAptTheCommandIsTheOtherFamilys() {
        String message = refusal(linux(missing("libaio.so.1"), !TIME64, !APT_GET, ROOT));

        assertTrue(message.contains("sudo dnf install -y libaio "), message);
        assertFalse(message.contains("apt-get"), message);
    }

    @Test
    void otherPlatformsAreToldWhatToSet() {
        for (List<String> platform : List.of(
                List.of("Linux", "aarch64"),
                List.of("Mac OS X", "x86_64"),
                List.of("Windows 11", "amd64"))) {
            String message = refusal(new MachineFacts(
                    platform.get(0), platform.get(1), missing(), !TIME64, APT_GET, ROOT));

            assertTrue(message.contains(platform.get(0) + " on " + platform.get(1)), message);
            assertTrue(
                    message.contains(
                            "POOLEDFUND_TEST_MYSQL_URL='jdbc:mysql://127.0.0.1:3306/?user="),
                    message);
        }
    }

    @Test
    void missingLibrariesAreReadFromTheLinkersList() {
        String list = "\tlinux-vdso.so.1 (0x00007ff8337d1000)\n"
                + "\tlibaio.so.1 => not found\n"
                + "\tlibnuma.so.1 => /lib/x86_64-linux-gnu/libnuma.so.1 (0x00007ff8337ad000)\n";

        assertEquals(Set.of("libaio.so.1"), MachineFacts.missingIn(new Shell.Outcome(0, list)));
    }

    private static String refusal(MachineFacts facts) {
        return assertInstanceOf(Refuse.class, Preparation.decide(facts)).message();
    }

    private static MachineFacts linux(
            SortedSet<String> missing, boolean time64, boolean aptGet, boolean root) {
        return new MachineFacts("Linux", "amd64", missing, time64, aptGet, root);
    }

    private static SortedSet<String> missing(String... libraries) {
        return new TreeSet<>(Arrays.asList(libraries));
    }
}
