package org.chamfer.cli.internal.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chamfer.scad.eval.library.BundledLibrary;
import org.chamfer.scad.eval.library.LibraryFolders;
import org.chamfer.scad.eval.library.LibraryRegistry;
import org.chamfer.scad.eval.library.UserLibraries;

/**
 * A library that programs find.
 *
 * @param name the first part of the paths of its files
 * @param version empty if it has none
 * @param source why it is found
 * @param place its folder or file, or the bundle that contributes it
 * @param description one sentence, may be empty
 */
record FoundLibrary(String name, String version, Source source, String place, String description) {
    /** Where libraries come from, in the order of the search. */
    enum Source {
        /** A folder of {@code OPENSCADPATH}. */
        OPENSCADPATH,
        /** The user's folder of Chamfer. */
        USER,
        /** The user's folder of OpenSCAD. */
        OPENSCAD,
        /** A bundle of the installation. */
        BUNDLE
    }

    /** All libraries in the order of the search. */
    static List<FoundLibrary> all(LibraryFolders folders, LibraryRegistry bundled) throws IOException {
        List<FoundLibrary> found = new ArrayList<>();
        for (Path folder : folders.environment()) {
            addFolder(folder, Source.OPENSCADPATH, found);
        }
        addFolder(folders.own(), Source.USER, found);
        addFolder(folders.openScad(), Source.OPENSCAD, found);
        for (BundledLibrary library : bundled.libraries()) {
            found.add(new FoundLibrary(
                    library.name(), library.version(), Source.BUNDLE, library.contributor(), library.description()));
        }
        return found;
    }

    private static void addFolder(Path folder, Source source, List<FoundLibrary> found) throws IOException {
        for (String name : new UserLibraries(folder).names()) {
            found.add(new FoundLibrary(name, "", source, folder.resolve(name).toString(), ""));
        }
    }
}
