package org.chamfer.scad.eval.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.library.BundledLibrary;
import org.chamfer.scad.eval.library.LibraryRegistry;

/**
 * All reading of files by one evaluation: where files are looked for, what may be read, and what was. Not thread-safe.
 */
public final class FileAccess {
    private final List<Path> libraryFolders;
    private final LibraryRegistry libraries;
    private final Path start;
    private final Confinement confinement;
    private final Set<Path> read = new LinkedHashSet<>();
    private final Set<Path> missed = new LinkedHashSet<>();

    /** Prepares the reading of a program. */
    public FileAccess(EvaluationRequest request, LibraryRegistry libraries) {
        this.libraryFolders = request.libraryFolders();
        this.libraries = libraries;
        Path program = request.path().toAbsolutePath().normalize();
        this.start = program.getParent();
        this.confinement = request.confinement().map(this::confinement).orElse(null);
        read.add(program);
    }

    private Confinement confinement(Path folder) {
        return new Confinement(folder, start, libraryFolders);
    }

    /** The folder of the program, absolute. */
    public Path folder() {
        return start;
    }

    /** The files that were read, in order, the program first; for one in a jar the jar. */
    public List<Path> read() {
        return List.copyOf(read);
    }

    /** The places where files were looked for in vain, in order. */
    public List<Path> missed() {
        return List.copyOf(missed);
    }

    /**
     * Where {@code include} and {@code use} look for a file, in this order.
     *
     * @param name the path as written
     * @param from the file that names it
     */
    public List<Path> candidates(String name, Path from) {
        List<Path> candidates = new ArrayList<>();
        try {
            candidates.add(from.resolveSibling(name).toAbsolutePath().normalize());
            for (Path folder : libraryFolders) {
                candidates.add(folder.resolve(name).toAbsolutePath().normalize());
            }
        } catch (InvalidPathException _) {
            // No file has such a name.
            return List.of();
        }
        libraries.locate(name).ifPresent(candidates::add);
        return candidates;
    }

    /**
     * Reads a regular file.
     *
     * @param file absolute and normalised
     * @throws FileRefusedException if the program must not read it
     * @throws IOException if there is no such file or it cannot be read
     */
    public byte[] read(Path file) throws IOException {
        try {
            Path place = permitted(file);
            if (!Files.isRegularFile(place)) {
                throw new NoSuchFileException(file.toString());
            }
            byte[] bytes = Files.readAllBytes(place);
            read.add(remembered(file));
            return bytes;
        } catch (IOException e) {
            miss(file);
            throw e;
        }
    }

    /**
     * True if there is a regular file that may be read. Asking is not recorded.
     *
     * @param file absolute and normalised
     */
    public boolean isReadable(Path file) {
        try {
            return Files.isRegularFile(permitted(file));
        } catch (IOException _) {
            return false;
        }
    }

    /** Records that a file was looked for in vain. */
    public void miss(Path file) {
        Path remembered = remembered(file);
        // What is not in a jar is not in it because of the jar.
        (remembered.equals(file) ? missed : read).add(remembered);
    }

    private Path permitted(Path file) throws IOException {
        if (confinement == null || libraries.owner(file).isPresent()) {
            return file;
        }
        return confinement.resolve(file);
    }

    private Path remembered(Path file) {
        return libraries.owner(file).flatMap(BundledLibrary::jar).orElse(file);
    }

    /** How messages name a file: by its path in the program's folder or in a library of a bundle, else in full. */
    public String shownName(Path file) {
        Optional<BundledLibrary> library = libraries.owner(file);
        if (library.isPresent()) {
            return library.get().name() + "/" + relative(root(library.get()), file);
        }
        return isBesideProgram(file) ? relative(start, file) : file.toString();
    }

    /** True if a file is in the program's folder or below. */
    public boolean isBesideProgram(Path file) {
        return file.startsWith(start) && libraries.owner(file).isEmpty();
    }

    private static Path root(BundledLibrary library) {
        try {
            return library.root();
        } catch (IOException e) {
            throw new IllegalStateException("the library " + library.name() + " was open", e);
        }
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
