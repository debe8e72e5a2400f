package org.chamfer.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documents tell to type works. */
class ReadmeTests {
    @TempDir
    private Path folder;

    @Test
    void theCommandsOfTheReadmeWork() throws IOException {
        runCommands(Chamfer.checkout().resolve("README.md"));
    }

    @Test
    void theCommandsOfTheGuideWork() throws IOException {
        runCommands(Chamfer.checkout().resolve("docs/command-line.md"));
    }

    @Test
    void theCommandsOfTheGuideToGraphsWork() throws IOException {
        runCommands(Chamfer.checkout().resolve("docs/graphs.md"));
    }

    @Test
    void theReferenceOfTheNodeTypesIsThatOfTheInstallation() throws IOException {
        String reference = Files.readString(Chamfer.checkout().resolve("docs/nodes.md"));
        assertEquals(
                new Chamfer(folder).run("nodes", "--markdown").out(), reference, "run releng/scripts/reference.sh");
    }

    private void runCommands(Path document) throws IOException {
        copyExamples();
        List<String> commands = Files.readString(document)
                .lines()
                .map(String::strip)
                .filter(line -> line.matches("\\./chamfer (render|run|batch|nodes|cache) .*"))
                .toList();
        assertFalse(commands.isEmpty());
        Files.createSymbolicLink(
                folder.resolve("chamfer"), Chamfer.installation().resolve("chamfer"));
        for (String command : commands) {
            Chamfer.Result result = new Chamfer(folder)
                    .with("CHAMFER_CACHE", folder.resolve("cache").toString())
                    .exec(List.of("sh", "-c", command.replaceFirst(" {2,}# .*", "")));
            assertEquals(0, result.code(), () -> command + "\n" + result.err());
        }
    }

    private void copyExamples() throws IOException {
        for (String name : List.of("examples", "canvases", "input")) {
            Path copy = Files.createDirectories(folder.resolve("data").resolve(name));
            try (Stream<Path> files =
                    Files.list(Chamfer.checkout().resolve("data").resolve(name))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, copy.resolve(file.getFileName().toString()));
                }
            }
        }
    }
}
