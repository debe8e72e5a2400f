package org.chamfer.launcher.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadlessSelectionTests {
    private static final String EXPORTER =
            "<plugin><extension point=\"org.chamfer.formats.exporters\"><exporter/></extension></plugin>";

    @TempDir
    private Path home;

    private FakeInstallation installation;

    @BeforeEach
    void installTheCommandLine() throws IOException {
        installation = new FakeInstallation(home)
                .with("org.eclipse.osgi", Map.of("Export-Package", "org.osgi.framework"), null)
                .with("org.eclipse.equinox.app", Map.of(), null)
                .with("org.eclipse.swt", Map.of("Export-Package", "org.eclipse.swt"), null)
                .with("org.chamfer.cli", Map.of("Require-Bundle", "org.chamfer.formats"), null)
                .with("org.chamfer.formats", Map.of("Import-Package", "org.osgi.framework"), null);
    }

    @Test
    void takesTheCommandLineAndWhatItRequires() throws IOException {
        assertEquals(List.of("org.eclipse.equinox.app", "org.chamfer.cli", "org.chamfer.formats"), selected());
    }

    @Test
    void takesPluginsThatExtendChamferWithTheBundlesOfTheirImports() throws IOException {
        installation
                .with("com.example.exporter", Map.of("Import-Package", "com.example.zip;version=\"1.0\""), EXPORTER)
                .with("com.example.zip", Map.of("Export-Package", "com.example.zip;version=\"1.2\""), null);

        assertEquals(
                List.of(
                        "org.eclipse.equinox.app",
                        "org.chamfer.cli",
                        "org.chamfer.formats",
                        "com.example.exporter",
                        "com.example.zip"),
                selected());
    }

    @Test
    void leavesOutWhatNeedsAUserInterface() throws IOException {
        installation
                .with("com.example.viewer", Map.of("Require-Bundle", "com.example.widgets"), EXPORTER)
                .with("com.example.widgets", Map.of("Import-Package", "org.eclipse.swt"), null);

        assertEquals(List.of("org.eclipse.equinox.app", "org.chamfer.cli", "org.chamfer.formats"), selected());
    }

    @Test
    void doesNotFollowOptionalRequirements() throws IOException {
        installation
                .with("com.example.plain", Map.of("Require-Bundle", "com.example.more;resolution:=optional"), EXPORTER)
                .with("com.example.more", Map.of(), null);

        assertEquals(
                List.of("org.eclipse.equinox.app", "org.chamfer.cli", "org.chamfer.formats", "com.example.plain"),
                selected());
    }

    @Test
    void takesFragmentsOfWhatItTakes() throws IOException {
        installation
                .with("com.example.patch", Map.of("Fragment-Host", "org.chamfer.formats"), null)
                .with("com.example.other", Map.of("Fragment-Host", "org.eclipse.swt"), null);

        assertEquals(
                List.of("org.eclipse.equinox.app", "org.chamfer.cli", "org.chamfer.formats", "com.example.patch"),
                selected());
    }

    @Test
    void bundlesThatRequireEachOtherAreNoEndlessLoop() throws IOException {
        installation
                .with("com.example.a", Map.of("Require-Bundle", "com.example.b"), EXPORTER)
                .with("com.example.b", Map.of("Require-Bundle", "com.example.a"), null);

        assertEquals(5, selected().size());
    }

    @Test
    void theFingerprintChangesWithTheBundles() throws IOException {
        String before = installation.open().fingerprint();
        installation.with("com.example.exporter", Map.of(), EXPORTER);

        assertNotEquals(before, installation.open().fingerprint());
        assertEquals(installation.open().fingerprint(), installation.open().fingerprint());
    }

    @Test
    void aBrokenJarIsNamed() throws IOException {
        Path jar = home.resolve("plugins/org.chamfer.formats_1.0.0.jar");
        Installation opened = installation.open();
        Files.write(jar, new byte[] {1, 2, 3});

        assertThrows(IOException.class, opened::bundles);
    }

    private List<String> selected() throws IOException {
        return new HeadlessSelection(installation.open().bundles())
                .select().stream().map(InstalledBundle::name).toList();
    }
}
