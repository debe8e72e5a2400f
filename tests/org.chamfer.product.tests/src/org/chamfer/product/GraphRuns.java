package org.chamfer.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs the example graphs and looks at what they wrote. */
final class GraphRuns {
    private GraphRuns() {}

    /** The names of all example graphs, without their endings. */
    static List<String> examples() {
        try (Stream<Path> files = Files.list(Chamfer.checkout().resolve("data/canvases"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".canvas"))
                    .map(name -> name.substring(0, name.length() - ".canvas".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of an example graph. */
    static String example(String name) {
        return Chamfer.checkout().resolve("data/canvases/" + name + ".canvas").toString();
    }

    /** The SHA-256 of every file below a folder, by its path. */
    static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(folder.relativize(file).toString(), sha256(Files.readAllBytes(file)));
            }
        }
        return digests;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
