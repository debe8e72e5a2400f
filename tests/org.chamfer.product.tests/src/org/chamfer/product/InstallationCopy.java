package org.chamfer.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A copy of the installation that a test may change. */
final class InstallationCopy {
    /** What the management of plug-ins keeps for itself. */
    private static final String OWN = "configuration/org.chamfer.plugins";

    private final Path home;

    /**
     * Copies the installation.
     *
     * @param home the folder that the copy becomes
     */
    InstallationCopy(Path home) throws IOException {
        this.home = home;
        copy(Chamfer.installation(), home);
    }

    /** Folder of the copy. */
    Path home() {
        return home;
    }

    /** Runs commands of the copy in a folder, with a cache of its own. */
    Chamfer in(Path folder) {
        return new Chamfer(folder)
                .from(home.resolve("chamfer"))
                .with(
                        "CHAMFER_CACHE",
                        home.resolveSibling(home.getFileName() + "-cache").toString());
    }

    /** Every file with a checksum of its bytes. */
    Map<String, Integer> files() throws IOException {
        Map<String, Integer> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(home)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = home.relativize(file).toString();
                if (!name.startsWith(OWN)) {
                    files.put(name, Arrays.hashCode(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }

    /** Names of the files that belong to a plug-in. */
    Stream<String> filesOf(String plugin) throws IOException {
        return files().keySet().stream().filter(name -> name.contains(plugin));
    }

    /** Where the process id of a running change is noted. */
    Path changingProcess() {
        return home.resolve(OWN).resolve("process");
    }

    /** Copies a folder with all that is in it but the folders of these names. */
    static void copy(Path from, Path to, String... without) throws IOException {
        Set<String> leftOut = Set.of(without);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path source : all.toList()) {
                Path relative = from.relativize(source);
                Path target = to.resolve(relative.toString());
                if (StreamSupport.stream(relative.spliterator(), false)
                        .anyMatch(part -> leftOut.contains(part.toString()))) {
                    continue;
                }
                if (Files.isDirectory(source)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
