package org.chamfer.scad.eval.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.scad.eval.internal.library.ArchiveLimits;
import org.chamfer.scad.eval.internal.library.FileTree;
import org.chamfer.scad.eval.internal.library.LibraryContents;
import org.chamfer.scad.eval.internal.library.LibraryFile;
import org.chamfer.scad.eval.internal.library.ZipArchive;

/** The libraries in a folder of the user: a folder each, or a single .scad file. */
public final class UserLibraries {
    private final Path folder;
    private final ArchiveLimits limits;

    /**
     * Makes the libraries of a folder.
     *
     * @param folder need not exist until something is added
     */
    public UserLibraries(Path folder) {
        this(folder, ArchiveLimits.DEFAULT);
    }

    UserLibraries(Path folder, ArchiveLimits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    /** Where the libraries are. */
    public Path folder() {
        return folder;
    }

    /**
     * The names of the libraries, which are those of their folders or files, in order.
     *
     * @throws IOException if the folder exists and cannot be read
     */
    public List<String> names() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> Files.isDirectory(child) || isSingleFile(child))
                    .map(child -> child.getFileName().toString())
                    .filter(LibraryNames::isValid)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isSingleFile(Path file) {
        return file.getFileName().toString().endsWith(".scad") && Files.isRegularFile(file);
    }

    /**
     * Installs a library. It is there as a whole or not at all: the files are written into a hidden sibling, which is
     * renamed at the end, and which is deleted if the work is cancelled.
     *
     * @param source a folder or a ZIP archive; the archive's files are read with bounds on their number and size, and
     *     nothing is written outside of the library's folder
     * @param name what it shall be called; by default what its folder or archive is called
     * @return the library's name
     * @throws DiagnosticException if there is such a library already, or if the source is not fit to be one
     * @throws IOException if the library's folder cannot be written
     * @throws java.util.concurrent.CancellationException if the work was cancelled
     */
    public String add(Path source, Optional<String> name, WorkContext work) throws DiagnosticException, IOException {
        if (Files.isDirectory(source)) {
            return install(source, contents(source), name, work);
        }
        try (ZipArchive archive = open(source)) {
            return install(source, contents(source, archive), name, work);
        }
    }

    private ZipArchive open(Path source) throws DiagnosticException {
        try {
            return new ZipArchive(source, limits);
        } catch (IOException e) {
            throw unfit(source, e);
        }
    }

    private static LibraryContents contents(Path source, ZipArchive archive) throws DiagnosticException {
        try {
            return LibraryContents.of(archive, source.getFileName().toString());
        } catch (IOException e) {
            throw unfit(source, e);
        }
    }

    private LibraryContents contents(Path source) throws DiagnosticException {
        try {
            return LibraryContents.of(source, limits);
        } catch (IOException e) {
            throw unfit(source, e);
        }
    }

    private String install(Path source, LibraryContents contents, Optional<String> chosen, WorkContext work)
            throws DiagnosticException, IOException {
        if (!contents.hasCode()) {
            throw failure("library.no-code", "there is no .scad file in " + source, "");
        }
        String name = chosen.orElse(contents.name());
        if (!LibraryNames.isValid(name)) {
            throw failure(
                    "library.bad-name",
                    "'" + name + "' cannot be the name of a library",
                    "choose letters, digits and hyphens with --name");
        }
        Path target = folder.resolve(name);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw failure(
                    "library.exists",
                    "there is a library " + name + " already, in " + target,
                    "remove it first, or choose another name with --name");
        }
        Files.createDirectories(folder);
        Path temporary = Files.createTempDirectory(folder, "." + name + ".part");
        try {
            write(source, contents, temporary, work);
            FileTree.shareWithOthers(temporary);
            Files.move(temporary, target);
        } finally {
            FileTree.delete(temporary);
        }
        return name;
    }

    private static void write(Path source, LibraryContents contents, Path place, WorkContext work)
            throws DiagnosticException, IOException {
        int done = 0;
        for (LibraryFile file : contents.files()) {
            work.checkCancelled();
            work.progress("installing", (double) done++ / contents.files().size());
            byte[] bytes;
            try {
                bytes = file.content().bytes();
            } catch (IOException e) {
                throw unfit(source, e);
            }
            Path target = place.resolve(file.path()).normalize();
            if (!target.startsWith(place)) {
                throw new IOException("the path '" + file.path() + "' leads out of the library");
            }
            Files.createDirectories(target.getParent());
            Files.write(target, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
    }

    /**
     * Deletes a library.
     *
     * @throws DiagnosticException if there is none with this name
     * @throws IOException if it cannot be deleted
     */
    public void remove(String name) throws DiagnosticException, IOException {
        if (!names().contains(name)) {
            throw failure("library.unknown", "there is no library " + name + " in " + folder, "");
        }
        Path place = folder.resolve(name);
        if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            // A file, or a link that the user has put there: what it leads to stays.
            Files.delete(place);
            return;
        }
        // A library is there as a whole or not at all.
        Path hidden = Files.createTempDirectory(folder, "." + name + ".removed");
        try {
            Files.move(place, hidden.resolve(name));
        } finally {
            FileTree.delete(hidden);
        }
    }

    private static DiagnosticException unfit(Path source, IOException cause) {
        String reason = cause instanceof NoSuchFileException ? "there is no such file or folder" : cause.getMessage();
        return new DiagnosticException(
                Diagnostic.error("library.unfit", "cannot install " + source + ": " + reason, null), cause);
    }

    private static DiagnosticException failure(String code, String message, String hint) {
        return new DiagnosticException(Diagnostic.error(code, message, null).withHint(hint));
    }
}
