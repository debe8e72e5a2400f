package org.chamfer.scad.internal.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.scad.ScadParser;
import org.chamfer.scad.check.CheckRequest;

/** Finds, reads and parses the files of a program, each of them once, in the order in which evaluation looks. */
final class SourceFiles {
    private final ScadParser parser;
    private final CheckRequest request;
    private final SourceFile main;
    private final Map<Path, SourceFile> loaded = new LinkedHashMap<>();

    SourceFiles(ScadParser parser, CheckRequest request) {
        this.parser = parser;
        this.request = request;
        this.main = new SourceFile(request.path(), parser.parse(request.text(), request.name()));
        loaded.put(main.path(), main);
    }

    /** The file that is checked. */
    SourceFile main() {
        return main;
    }

    /** All files so far, the checked one first. */
    Collection<SourceFile> all() {
        return loaded.values();
    }

    /** The place of a file that another one names, {@code null} if there is none. */
    Path place(String name, SourceFile from) {
        List<Path> folders = new ArrayList<>();
        folders.add(from.path().getParent());
        folders.addAll(request.libraryFolders());
        for (Path folder : folders) {
            try {
                Path candidate = folder.resolve(name).toAbsolutePath().normalize();
                if (loaded.containsKey(candidate) || Files.isRegularFile(candidate)) {
                    return candidate;
                }
            } catch (InvalidPathException _) {
                return null;
            }
        }
        return request.installedLibraries()
                .apply(name)
                .filter(Files::isRegularFile)
                .orElse(null);
    }

    /** The file at a place, {@code null} if it cannot be read. */
    SourceFile load(Path place) {
        SourceFile known = loaded.get(place);
        if (known != null) {
            return known;
        }
        try {
            String text = new String(Files.readAllBytes(place), StandardCharsets.UTF_8);
            SourceFile file = new SourceFile(place, parser.parse(text, shownPath(place)));
            loaded.put(place, file);
            return file;
        } catch (IOException _) {
            // As good as not there; the caller says so.
            return null;
        }
    }

    /** The path beside the name of the checked file, if the file is in its folder or below. */
    private String shownPath(Path place) {
        Path folder = request.path().getParent();
        if (!place.startsWith(folder)) {
            return place.toString();
        }
        int slash = Math.max(request.name().lastIndexOf('/'), request.name().lastIndexOf('\\'));
        return request.name().substring(0, slash + 1)
                + folder.relativize(place).toString().replace('\\', '/');
    }
}
