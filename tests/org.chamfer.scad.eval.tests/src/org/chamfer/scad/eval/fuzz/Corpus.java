package org.chamfer.scad.eval.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Real programs that mutation begins with: the project's own, and OpenSCAD's if they are installed. */
final class Corpus {
    /**
     * A program.
     *
     * @param file where it stands
     * @param lexemes its text, cut into tokens and what is between them
     */
    record Sample(Path file, List<String> lexemes) {}

    /** Longer files take time and show nothing that shorter ones do not. */
    private static final long LONGEST = 60_000;

    private static final Path OPENSCAD = Path.of("/usr/share/openscad");

    private final List<Sample> samples = new ArrayList<>();

    /** Reads all programs that are there, in the order of their paths. */
    Corpus(Path checkout) {
        for (Path folder : List.of(
                checkout.resolve("data/examples"),
                checkout.resolve("bench/models"),
                OPENSCAD.resolve("examples"),
                OPENSCAD.resolve("testdata/scad"),
                OPENSCAD.resolve("libraries/MCAD"))) {
            if (Files.isDirectory(folder)) {
                read(folder);
            }
        }
        if (samples.isEmpty()) {
            throw new IllegalStateException("no programs in " + checkout);
        }
    }

    private void read(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Corpus::isProgram).sorted().toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                samples.add(new Sample(file, Lexemes.of(text)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isProgram(Path file) {
        try {
            return file.toString().endsWith(".scad") && Files.isRegularFile(file) && Files.size(file) < LONGEST;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Number of programs. */
    int size() {
        return samples.size();
    }

    /** One of them. */
    Sample any(Choices choices) {
        return choices.of(samples);
    }
}
