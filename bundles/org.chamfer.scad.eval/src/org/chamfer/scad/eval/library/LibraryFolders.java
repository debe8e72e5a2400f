package org.chamfer.scad.eval.library;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The folders in which programs find libraries, in the order of the search: those of the environment variable
 * {@code OPENSCADPATH}, the user's folder of Chamfer, and the user's folder of OpenSCAD. They need not exist.
 *
 * @param environment the folders of {@code OPENSCADPATH}, absolute
 * @param own where {@code chamfer libraries add} puts libraries, absolute
 * @param openScad where OpenSCAD's users keep libraries, absolute
 */
public record LibraryFolders(List<Path> environment, Path own, Path openScad) {
    private static final String VARIABLE = "OPENSCADPATH";
    private static final String FOLDER = "libraries";

    public LibraryFolders {
        environment = List.copyOf(environment);
    }

    /** The folders of the user who runs the program. */
    public static LibraryFolders ofUser() {
        return of(
                System.getenv(),
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")).toAbsolutePath());
    }

    /** The folders for an environment, a name of the operating system and a home folder. */
    static LibraryFolders of(Map<String, String> environment, String system, Path home) {
        List<Path> named = new ArrayList<>();
        for (String folder : environment.getOrDefault(VARIABLE, "").split(Pattern.quote(File.pathSeparator))) {
            addFolder(folder, named);
        }
        String name = system.toLowerCase(Locale.ROOT);
        Path documents = home.resolve("Documents");
        Path openScad = Path.of("OpenSCAD", FOLDER);
        if (name.startsWith("windows")) {
            Path data =
                    folder(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
            return new LibraryFolders(named, data.resolve("Chamfer").resolve(FOLDER), documents.resolve(openScad));
        }
        if (name.startsWith("mac")) {
            Path data = home.resolve("Library").resolve("Application Support");
            return new LibraryFolders(named, data.resolve("Chamfer").resolve(FOLDER), documents.resolve(openScad));
        }
        Path usual = home.resolve(".local").resolve("share");
        Path data = folder(environment, "XDG_DATA_HOME", usual);
        return new LibraryFolders(named, data.resolve("chamfer").resolve(FOLDER), usual.resolve(openScad));
    }

    /** All folders in the order of the search. */
    public List<Path> searched() {
        List<Path> all = new ArrayList<>(environment);
        all.add(own);
        all.add(openScad);
        return all;
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        List<Path> named = new ArrayList<>();
        addFolder(environment.getOrDefault(variable, ""), named);
        return named.isEmpty() ? otherwise : named.getFirst();
    }

    private static void addFolder(String folder, List<Path> folders) {
        if (!folder.isBlank()) {
            try {
                folders.add(Path.of(folder).toAbsolutePath().normalize());
            } catch (InvalidPathException _) {
                // No folder has such a name, so nothing can be in it.
            }
        }
    }
}
