package org.chamfer.cli.internal.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a killed process leaves of an installation, it can be undone. */
class SavedInstallationTests {
    @TempDir
    private Path home;

    private FakeInstallation installation;
    private Path folder;

    @BeforeEach
    void install() throws IOException {
        installation = new FakeInstallation(home);
        folder = Files.createDirectories(home.resolve("configuration/org.chamfer.plugins"));
    }

    private void damage() throws IOException {
        // As p2 does: in place, without a temporary file.
        Files.writeString(home.resolve(FakeInstallation.BUNDLES), "half a l");
        Files.delete(home.resolve("plugins/gears.main_2.1.0.jar"));
        Files.delete(home.resolve(FakeInstallation.PROFILE + "9.profile.gz"));
        installation.write("plugins/new_1.0.0.jar", "");
        installation.write("features/new_1.0.0/feature.xml", "");
        installation.write(FakeInstallation.PROFILE + "50.profile.gz", "");
    }

    @Test
    void restoreBringsEverythingBack() throws IOException {
        Map<String, Integer> before = installation.files();
        SavedInstallation saved = SavedInstallation.of(home, folder);
        saved.save();
        damage();
        assertNotEquals(before, installation.files());

        assertTrue(saved.isThere());
        saved.restore();

        assertEquals(before, installation.files());
        assertFalse(saved.isThere());
        assertFalse(Files.exists(home.resolve("features/new_1.0.0")));
    }

    @Test
    void theNextOneUndoesWhatAKilledOneLeft() throws IOException, DiagnosticException {
        Map<String, Integer> before = installation.files();
        SavedInstallation.of(home, folder).save();
        damage();
        CollectedMessages messages = new CollectedMessages();

        InstallationLock.take(home, messages).close();

        assertEquals(before, installation.files());
        assertEquals(1, messages.lines().size());
        InstallationLock.take(home, messages).close();
        assertEquals(1, messages.lines().size());
    }

    @Test
    void halfACopyIsNotTakenForAWholeOne() throws IOException {
        installation.write("configuration/org.chamfer.plugins/unfinished/artifacts.xml", "other");
        SavedInstallation saved = SavedInstallation.of(home, folder);

        assertFalse(saved.isThere());
        saved.save();
        Files.writeString(home.resolve("artifacts.xml"), "changed");
        saved.restore();

        assertEquals("<repository/>", Files.readString(home.resolve("artifacts.xml")));
    }

    @Test
    void forgottenChangesStay() throws IOException {
        SavedInstallation saved = SavedInstallation.of(home, folder);
        saved.save();
        Files.writeString(home.resolve("artifacts.xml"), "changed");

        saved.forget();

        assertFalse(saved.isThere());
        assertEquals("changed", Files.readString(home.resolve("artifacts.xml")));
    }

    @Test
    void aProcessThatIsStillAtWorkIsNotDisturbed() throws IOException {
        SavedInstallation saved = SavedInstallation.of(home, folder);
        assertFalse(saved.isChanging());
        saved.save();
        saved.changedBy(ProcessHandle.current().pid());

        assertTrue(saved.isChanging());
        saved.forget();
        assertFalse(saved.isChanging());
    }
}
