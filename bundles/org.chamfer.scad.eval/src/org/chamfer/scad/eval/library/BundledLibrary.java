package org.chamfer.scad.eval.library;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.Objects;
import java.util.Optional;
import org.osgi.framework.Version;

/**
 * A library of .scad files that a bundle contributes. Its files are read where they are, in the bundle's folder or in its
 * jar; nothing is unpacked. Thread-safe.
 */
public final class BundledLibrary {
    private final String name;
    private final Version version;
    private final String description;
    private final String contributor;
    private final Path bundle;
    private final String folder;
    private Path root;
    private Path jar;

    /**
     * Makes a library that is opened when its first file is wanted.
     *
     * @param name how programs call it: the first part of {@code use <name/file.scad>}
     * @param version its own version, which may differ from the bundle's
     * @param description one sentence for people
     * @param contributor symbolic name of the bundle
     * @param bundle the bundle's folder or jar
     * @param folder where in the bundle the files are, with slashes
     */
    BundledLibrary(String name, Version version, String description, String contributor, Path bundle, String folder) {
        this.name = Objects.requireNonNull(name, "name");
        this.version = Objects.requireNonNull(version, "version");
        this.description = Objects.requireNonNull(description, "description");
        this.contributor = Objects.requireNonNull(contributor, "contributor");
        this.bundle = Objects.requireNonNull(bundle, "bundle");
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    /** How programs call it: the first part of {@code use <name/file.scad>}. */
    public String name() {
        return name;
    }

    /** The version, such as {@code 1.2.0}. */
    public String version() {
        return version.toString();
    }

    Version comparableVersion() {
        return version;
    }

    /** One sentence for people, may be empty. */
    public String description() {
        return description;
    }

    /** The symbolic name of the bundle that contributes it. */
    public String contributor() {
        return contributor;
    }

    /**
     * The folder with the files: on the default file system, or in a jar on one of its own.
     *
     * @throws IOException if the bundle has no such folder or cannot be read
     */
    public synchronized Path root() throws IOException {
        if (root == null) {
            root = open();
        }
        return root;
    }

    /** The jar that the files are read from, if they are in one and the library was opened. */
    public synchronized Optional<Path> jar() {
        return Optional.ofNullable(jar);
    }

    /** True if a path is the name of something in this library, as far as it was opened. */
    synchronized boolean owns(Path path) {
        return root != null && path.startsWith(root);
    }

    @SuppressWarnings("resource") // A jar is open as long as the library can be asked for files.
    private Path open() throws IOException {
        if (Files.isDirectory(bundle)) {
            return folderIn(bundle.toAbsolutePath().normalize());
        }
        FileSystem files = openJar();
        try {
            Path found = folderIn(files.getPath("/"));
            jar = bundle;
            return found;
        } catch (IOException | RuntimeException e) {
            files.close();
            throw e;
        }
    }

    private FileSystem openJar() throws IOException {
        try {
            return FileSystems.newFileSystem(bundle, (ClassLoader) null);
        } catch (ProviderNotFoundException e) {
            throw new IOException(bundle + " is no archive", e);
        }
    }

    private Path folderIn(Path top) throws IOException {
        Path found = top.resolve(folder).normalize();
        if (!found.startsWith(top) || !Files.isDirectory(found)) {
            throw new IOException("there is no folder " + folder + " in " + bundle);
        }
        return found;
    }
}
