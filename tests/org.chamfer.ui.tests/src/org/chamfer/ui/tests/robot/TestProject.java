package org.chamfer.ui.tests.robot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A project on disk for one test class, with copies of graphs of the checkout. */
public final class TestProject {
    private final Path root;

    /** Makes one in the folder of the reports. @param name of its folder */
    public TestProject(String name) throws IOException {
        root = Path.of(System.getProperty("chamfer.ui.report"))
                .resolve("projects")
                .resolve(name);
        copy("data/input", "data/input");
        Files.createDirectories(root.resolve("data/canvases"));
        Files.createDirectories(root.resolve("data/output"));
        Files.createDirectories(root.resolve("data/models"));
        Files.createDirectories(root.resolve("data/examples"));
    }

    /** The folder. */
    public Path root() {
        return root;
    }

    /** A copy of one of the graphs of the checkout. @param name without ending @param as name of the copy */
    public Path graph(String name, String as) throws IOException {
        return copy("data/canvases/" + name + ".canvas", "data/canvases/" + as + ".canvas");
    }

    /** A graph with this text. */
    public Path write(String as, String text) throws IOException {
        Path file = root.resolve("data/canvases").resolve(as + ".canvas");
        Files.writeString(file, text);
        return file;
    }

    /** Copies a file or folder of the checkout into the project. */
    public Path copy(String from, String to) throws IOException {
        Path source = Path.of(System.getProperty("chamfer.checkout")).resolve(from);
        Path target = root.resolve(to);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return target;
    }
}
