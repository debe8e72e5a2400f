package org.chamfer.text.internal.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds out what fonts are in files and folders, from a few of their tables. */
public final class FontScanner {
    /** Deeper folders are not searched. */
    private static final int DEPTH = 8;

    private static final int MOST_FILES = 20_000;

    private static final int ITALIC_BIT = 1;
    private static final int BOLD_BIT = 1 << 5;
    private static final int OBLIQUE_BIT = 1 << 9;

    private FontScanner() {}

    /**
     * The fonts of a file.
     *
     * @throws IOException if it cannot be read or is no font
     */
    public static List<FontEntry> file(Path path) throws IOException {
        List<FontEntry> entries = new ArrayList<>();
        int count = 1;
        for (int i = 0; i < count; i++) {
            try (SfntFile file = SfntFile.open(path, i)) {
                count = file.fontCount();
                entries.add(entry(file, path, i));
            }
        }
        return entries;
    }

    /**
     * The font files of a folder and the folders in it, in the order of their paths, which is the same on every system.
     *
     * @throws IOException if it is no folder
     */
    public static List<Path> folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), DEPTH, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && isFont(file)) {
                    files.add(file);
                }
                return files.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                // A folder that is closed to the user, or a link that leads back: the rest is there all the same.
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.comparing(Path::toString));
        return files;
    }

    private static boolean isFont(Path path) {
        String name =
                path.getFileName() == null ? "" : path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc") || name.endsWith(".otc");
    }

    private static FontEntry entry(SfntFile file, Path path, int index) throws IOException {
        FontNames names = new FontNames(file.table("name", 6));
        if (names.families().isEmpty()) {
            throw new IOException("the font has no name");
        }
        double weight = FontEntry.REGULAR;
        double slant = 0;
        double width = FontEntry.NORMAL_WIDTH;
        ByteBuffer os2 = file.table("OS/2", 64);
        if (os2 != null) {
            weight = FontConstants.weightOfOpenType(Short.toUnsignedInt(os2.getShort(4)));
            width = FontConstants.widthOfOpenType(os2.getShort(6));
            int selection = os2.getShort(62);
            slant = slant((selection & ITALIC_BIT) != 0, (selection & OBLIQUE_BIT) != 0);
            if ((selection & BOLD_BIT) != 0 && weight < FontEntry.BOLD) {
                weight = FontEntry.BOLD;
            }
        }
        List<String> styles = names.styles().isEmpty() ? List.of("Regular") : names.styles();
        return new FontEntry(names.families(), styles, weight, slant, width, new FontSource.OnDisk(path), index);
    }

    private static double slant(boolean italic, boolean oblique) {
        if (oblique) {
            return FontConstants.value("oblique");
        }
        return italic ? FontEntry.ITALIC : 0;
    }
}
