package org.chamfer.workbench.internal.assets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.digest.Digester;
import org.chamfer.base.io.AtomicOutput;
import org.chamfer.image.ImageDecoder;
import org.chamfer.image.ImageException;
import org.chamfer.image.ImageLimits;
import org.chamfer.image.RasterImage;
import org.chamfer.render.Image;
import org.chamfer.render.PngWriter;

/**
 * Small pictures on disk, by the content of the files that they show; the least recently used go when there are too
 * many. What cannot be read or written counts as not there. Thread-safe.
 */
final class ThumbnailCache {
    /** Counts up when pictures look different. */
    private static final int VERSION = 3;

    private static final int MOST_FILES = 4000;

    private final Path folder;
    private int written;

    /** @param folder where the pictures are; made when needed */
    ThumbnailCache(Path folder) {
        this.folder = folder;
    }

    /** The key of a picture. @throws IOException if the file cannot be read */
    static Digest key(Path file, AssetKind kind, boolean dark) throws IOException {
        return new Digester("thumbnail")
                .add(VERSION)
                .add(kind.name())
                .add(AssetKind.extension(file.toString()))
                .add(dark)
                .add(Files.readAllBytes(file))
                .finish();
    }

    /** A picture, if it is there. */
    Optional<Image> find(Digest key) {
        Path file = file(key);
        try {
            byte[] bytes = Files.readAllBytes(file);
            RasterImage read = ImageDecoder.decode(bytes, new ImageLimits(1 << 20));
            int[] pixels = new int[read.columns() * read.rows()];
            for (int i = 0; i < pixels.length; i++) {
                int x = i % read.columns();
                int y = i / read.columns();
                pixels[i] = 0xff000000 | read.red(x, y) << 16 | read.green(x, y) << 8 | read.blue(x, y);
            }
            Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis()));
            return Optional.of(new Image(read.columns(), read.rows(), pixels));
        } catch (IOException | ImageException _) {
            return Optional.empty();
        }
    }

    /** Keeps a picture. */
    synchronized void put(Digest key, Image image) {
        try {
            Files.createDirectories(folder);
            try (AtomicOutput out = AtomicOutput.open(file(key))) {
                PngWriter.write(image, out);
                out.commit();
            }
            // Looking through the folder takes time: once at the first picture of a session, then now and then.
            if (written++ % 200 == 0) {
                prune();
            }
        } catch (IOException _) {
            // It is made again next time.
        }
    }

    private void prune() throws IOException {
        record Entry(Path file, long used) {}
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                entries.add(new Entry(file, Files.getLastModifiedTime(file).toMillis()));
            }
        }
        entries.sort(Comparator.comparingLong(Entry::used));
        for (int i = 0; i < entries.size() - MOST_FILES; i++) {
            Files.deleteIfExists(entries.get(i).file());
        }
    }

    private Path file(Digest key) {
        return folder.resolve(key.hex().substring(0, 40) + ".png");
    }
}
