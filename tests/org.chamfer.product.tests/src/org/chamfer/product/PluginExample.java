package org.chamfer.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The example of a plug-in, built as its author does: by Maven, against the p2 repository of this build. */
final class PluginExample {
    static final String FEATURE = "com.example.points.feature";

    private static final Path SOURCES = Path.of("data/examples/plugin");
    private static final String SITE = "com.example.points.site/target/";

    private final Path folder;

    private PluginExample(Path folder) {
        this.folder = folder;
    }

    /**
     * Builds the example with its tests, without a network.
     *
     * @param folder where; need not exist
     */
    static PluginExample build(Path folder) throws IOException {
        InstallationCopy.copy(Chamfer.checkout().resolve(SOURCES), folder, "target", "bin");
        Path repository = Chamfer.checkout().resolve("releng/org.chamfer.repository/target/repository");
        assertTrue(Files.exists(repository.resolve("content.jar")), "no p2 repository in " + repository);
        Chamfer.Result result = new Chamfer(folder)
                .with("JAVA_HOME", System.getProperty("java.home"))
                .exec(List.of(maven(), "-o", "-B", "-ntp", "verify", "-Dchamfer.repository=" + repository.toUri()));
        assertEquals(0, result.code(), () -> result.out() + result.err());
        assertTrue(result.out().matches("(?s).*Tests run: \\d+, Failures: 0, Errors: 0.*"), result.out());
        return new PluginExample(folder);
    }

    /** The p2 repository of the example. */
    Path site() {
        return folder.resolve(SITE + "repository");
    }

    /** The p2 repository of the example as one file. */
    Path archive() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(SITE))) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A graph that uses the node type of the example and its converter. */
    Path graph() {
        return folder.resolve("scatter.canvas");
    }

    /** The Maven that runs these tests. */
    private static String maven() {
        String home = System.getProperty("chamfer.maven", "");
        return home.isEmpty() ? "mvn" : Path.of(home, "bin", "mvn").toString();
    }
}
