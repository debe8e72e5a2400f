package org.chamfer.formats.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.stream.JsonReader;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.formats.Importer;
import org.chamfer.formats.RegisteredImporter;
import org.chamfer.formats.TestRegistry;
import org.chamfer.geometry.Mesh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that were made to do harm are refused quickly and with little memory, and open nothing. Each format has a Java
 * machine of its own with 256 MB.
 */
class HostileFileTests {
    private static final int HEAP_MB = 256;
    /** A second for a machine of today; four for a busy one. */
    private static final long MOST_CPU_MILLIS = 4000;

    private static final long MOST_MINUTES = 5;
    private static final int LONGEST_MESSAGE = 1000;

    @TempDir
    Path folder;

    @Test
    void nothingHappensButARefusal() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String host = "http://127.0.0.1:" + server.getLocalPort();
            List<String> wrong = new ArrayList<>();
            byFormat(host).forEach((importer, attacks) -> wrong.addAll(run(importer, attacks)));
            assertEquals(List.of(), wrong);
            server.setSoTimeout(1);
            assertThrows(SocketTimeoutException.class, server::accept, "somebody has connected");
        }
    }

    /** The attacks on the importers that are there, and damage that every format must bear. */
    private static Map<String, List<Attack>> byFormat(String host) {
        FormatRegistry formats = TestRegistry.formats();
        List<Attack> all = Stream.of(MeshAttacks.all(), FigureAttacks.all(host), PackageAttacks.all(host))
                .flatMap(List::stream)
                .toList();
        Map<String, List<Attack>> byFormat = new TreeMap<>();
        for (RegisteredImporter importer : formats.importers()) {
            List<Attack> attacks = byFormat.computeIfAbsent(className(importer), _ -> new ArrayList<>());
            for (String extension : importer.format().extensions()) {
                all.stream().filter(attack -> attack.format().equals(extension)).forEach(attacks::add);
                attacks.addAll(noise(extension));
            }
        }
        return byFormat;
    }

    private static String className(RegisteredImporter importer) {
        return importer.load().getClass().getName();
    }

    private static List<Attack> noise(String format) {
        return List.of(
                Attack.survived("empty", format, Attack.text()),
                Attack.survived("zeros", format, Attack.filled(1_000_000, 0)),
                Attack.survived("ones", format, Attack.filled(1_000_000, 0xFF)),
                Attack.survived("line-feeds", format, Attack.filled(20_000_000, '\n')),
                Attack.survived("blanks", format, Attack.filled(50_000_000, ' ')),
                Attack.survived("large", format, Attack.filled(70_000_000, 'a')));
    }

    /** What is wrong with how an importer takes its attacks. */
    private List<String> run(String importer, List<Attack> attacks) {
        try {
            List<Path> files = new ArrayList<>();
            for (Attack attack : attacks) {
                files.add(write(attack));
            }
            List<String> lines = read(importer, files);
            List<String> wrong = new ArrayList<>();
            for (int i = 0; i < attacks.size(); i++) {
                Attack attack = attacks.get(i);
                String line = i < lines.size() ? lines.get(i) : "no answer: " + lines;
                if (!isGood(attack, line)) {
                    wrong.add(attack.format() + " " + attack.name() + ": " + line);
                }
                Files.delete(files.get(i));
            }
            return wrong;
        } catch (IOException | InterruptedException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isGood(Attack attack, String line) {
        String[] words = line.split("\t", 3);
        return words.length == 3
                && Long.parseLong(words[0]) <= MOST_CPU_MILLIS
                && (words[1].equals("refused") || !attack.refused() && words[1].equals("read"))
                && !words[2].isBlank()
                && words[2].length() <= LONGEST_MESSAGE;
    }

    private Path write(Attack attack) throws IOException {
        Path file = folder.resolve(attack.name() + "." + attack.format());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            attack.content().writeTo(out);
        }
        return file;
    }

    /** Reads files in a Java machine of their own; a line for each. */
    private List<String> read(String importer, List<Path> files)
            throws IOException, InterruptedException, URISyntaxException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP_MB + "m",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                HostileReader.class.getName()));
        for (Path file : files) {
            command.add(importer);
            command.add(file.toString());
        }
        Path output = folder.resolve("output.txt");
        Path errors = folder.resolve("errors.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
        // They could give it more memory.
        builder.environment().keySet().removeAll(List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS"));
        Process process = builder.start();
        boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertTrue(ended, () -> importer + " does not end");
        assertEquals("", Files.readString(errors), importer);
        return Files.readAllLines(output, StandardCharsets.UTF_8);
    }

    /** Where the classes are that importers need; under OSGi they know no class path. */
    private static String classPath() throws URISyntaxException {
        List<Path> places = new ArrayList<>();
        List<Class<?>> needed =
                List.of(HostileReader.class, Importer.class, Mesh.class, DiagnosticException.class, JsonReader.class);
        for (Class<?> one : needed) {
            Path place = Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
            places.add(place);
            // A bundle that was not packed has its classes below.
            places.add(place.resolve("target").resolve("classes"));
        }
        return places.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
