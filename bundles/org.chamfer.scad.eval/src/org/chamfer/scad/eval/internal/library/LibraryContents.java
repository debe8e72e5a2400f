package org.chamfer.scad.eval.internal.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * The files of a library that is to be installed, without those that are hidden.
 *
 * @param name what the library is called if nobody says otherwise
 * @param files the files by their paths
 */
public record LibraryContents(String name, List<LibraryFile> files) {
    /** What services that keep code append to the name of a folder in an archive. */
    private static final Pattern BRANCH = Pattern.compile("-(main|master)$");

    private static final Pattern BAD_CHARACTERS = Pattern.compile("[\\p{Cntrl}:*?\"<>|]");
    private static final Set<String> JUNK = Set.of("__MACOSX", "Thumbs.db", "desktop.ini");

    public LibraryContents {
        files = List.copyOf(files);
    }

    /**
     * The files of an archive. If all of them are in one folder, that folder is the library.
     *
     * @throws ZipException if the archive holds what no library should, or too much
     * @throws IOException if it cannot be read
     */
    public static LibraryContents of(ZipArchive archive, String fileName) throws IOException {
        List<LibraryFile> files = new ArrayList<>();
        for (ZipArchive.Entry entry : archive.entries()) {
            String path = safePath(entry.name());
            if (entry.special()) {
                throw new ZipException("'" + entry.name() + "' is a link or a device");
            }
            if (!entry.isFolder() && !isHidden(path)) {
                files.add(new LibraryFile(path, () -> archive.read(entry)));
            }
        }
        String name = fileName.replaceFirst("(?i)\\.zip$", "");
        return withoutTopFolder(new LibraryContents(libraryName(name), sorted(files)));
    }

    /**
     * The files of a folder and of those in it.
     *
     * @throws IOException if it holds links or too much, or cannot be read
     */
    public static LibraryContents of(Path source, ArchiveLimits limits) throws IOException {
        Path folder = source.toRealPath();
        List<LibraryFile> files = new ArrayList<>();
        long total = 0;
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                String relative = folder.relativize(path).toString().replace('\\', '/');
                if (isHidden(relative) || Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    continue;
                }
                if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    throw new IOException("'" + relative + "' is a link or a device");
                }
                total += Files.size(path);
                if (files.size() >= limits.entries() || total > limits.totalBytes()) {
                    throw new IOException("the folder holds more than " + limits.entries() + " files or "
                            + limits.totalBytes() + " bytes");
                }
                files.add(new LibraryFile(relative, () -> Files.readAllBytes(path)));
            }
        }
        Path name = source.toAbsolutePath().normalize().getFileName();
        return new LibraryContents(name == null ? "" : libraryName(name.toString()), sorted(files));
    }

    /** True if there is code among the files. */
    public boolean hasCode() {
        return files.stream().anyMatch(LibraryFile::isCode);
    }

    private static String libraryName(String folder) {
        return BRANCH.matcher(folder).replaceFirst("");
    }

    private static LibraryContents withoutTopFolder(LibraryContents contents) {
        Set<String> tops = new HashSet<>();
        for (LibraryFile file : contents.files()) {
            int slash = file.path().indexOf('/');
            tops.add(slash < 0 ? "" : file.path().substring(0, slash));
        }
        if (tops.size() != 1 || tops.contains("")) {
            return contents;
        }
        String top = tops.iterator().next();
        return new LibraryContents(
                libraryName(top),
                contents.files().stream()
                        .map(file -> file.withPath(file.path().substring(top.length() + 1)))
                        .toList());
    }

    /** By path; two files of one name, also on systems that ignore case, would overwrite each other. */
    private static List<LibraryFile> sorted(List<LibraryFile> files) throws ZipException {
        TreeMap<String, LibraryFile> byName = new TreeMap<>();
        for (LibraryFile file : files) {
            if (byName.put(file.path().toLowerCase(Locale.ROOT), file) != null) {
                throw new ZipException("there are two files '" + file.path() + "'");
            }
        }
        return List.copyOf(byName.values());
    }

    /** The path with slashes and without empty parts, if it stays in the folder that it is put into. */
    private static String safePath(String name) throws ZipException {
        String path = name.replace('\\', '/');
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/")) {
            if (part.equals("..") || BAD_CHARACTERS.matcher(part).find()) {
                throw new ZipException("the path '" + name + "' leads out of the archive or cannot be a file's");
            }
            if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        if (path.startsWith("/")) {
            throw new ZipException("the path '" + name + "' leads out of the archive or cannot be a file's");
        }
        return String.join("/", parts);
    }

    private static boolean isHidden(String path) {
        for (String part : path.split("/")) {
            if (part.startsWith(".") || JUNK.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
