package org.chamfer.store.internal;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Deletes files and folders as far as that is possible. */
final class FileTree {
    private FileTree() {}

    /**
     * Deletes a file, or a folder with all that is in it; symbolic links are not followed.
     *
     * @return whether it is gone; a file that another process has open stays on some systems
     */
    static boolean delete(Path path) {
        try {
            Files.deleteIfExists(path);
            return true;
        } catch (IOException _) {
            return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && deleteFolder(path);
        }
    }

    private static boolean deleteFolder(Path folder) {
        try {
            Files.walkFileTree(folder, new Deletion());
            return true;
        } catch (NoSuchFileException _) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException problem) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
