package org.chamfer.scad.eval.internal.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folders that a program may read from. A path is looked at only if it is in one of them by its name, so that a
 * program does not even learn what exists elsewhere, and it is read only if it is still in one of them when all symbolic
 * links are resolved.
 */
final class Confinement {
    private final Path folder;
    private final List<Root> roots = new ArrayList<>();

    /**
     * A folder that may be read.
     *
     * @param named as paths call it
     * @param real the same without symbolic links
     */
    private record Root(Path named, Path real) {}

    /**
     * Confines to a folder.
     *
     * @param folder for messages, too
     * @param start the folder of the program; if it is in {@code folder} in truth, it may have another name
     * @param libraries folders that may be read, too
     */
    Confinement(Path folder, Path start, List<Path> libraries) {
        this.folder = folder;
        allow(folder);
        Path real = real(start);
        if (real != null && isIn(real)) {
            allow(start);
        }
        libraries.forEach(this::allow);
    }

    private void allow(Path root) {
        Path named = root.toAbsolutePath().normalize();
        Path real = real(named);
        // In a folder that does not exist there is nothing to read.
        if (real != null) {
            roots.add(new Root(named, real));
        }
    }

    /**
     * The file without symbolic links.
     *
     * @param file absolute and normalised
     * @throws FileRefusedException if it must not be read
     * @throws IOException if it does not exist
     */
    Path resolve(Path file) throws IOException {
        if (roots.stream().noneMatch(root -> file.startsWith(root.named()) || file.startsWith(root.real()))) {
            throw new FileRefusedException(file, folder);
        }
        Path real = file.toRealPath();
        if (!isIn(real)) {
            throw new FileRefusedException(file, folder);
        }
        return real;
    }

    private boolean isIn(Path real) {
        return roots.stream().anyMatch(root -> real.startsWith(root.real()));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException _) {
            return null;
        }
    }
}
