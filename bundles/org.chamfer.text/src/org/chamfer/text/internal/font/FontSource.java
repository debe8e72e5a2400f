package org.chamfer.text.internal.font;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the bytes of a font come from. */
public sealed interface FontSource {
    /** Larger files are no fonts. */
    long LARGEST = 128L << 20;

    /** All bytes of the font's file. */
    byte[] read() throws IOException;

    /** A font that comes with the program. */
    record Bundled(String fileName) implements FontSource {
        private static final String FOLDER = "/org/chamfer/text/internal/fonts/liberation/";

        @Override
        public byte[] read() throws IOException {
            try (InputStream stream = Bundled.class.getResourceAsStream(FOLDER + fileName)) {
                if (stream == null) {
                    throw new FileNotFoundException(fileName);
                }
                return stream.readAllBytes();
            }
        }
    }

    /** A font of the user. */
    record OnDisk(Path path) implements FontSource {
        @Override
        public byte[] read() throws IOException {
            if (Files.size(path) > LARGEST) {
                throw new IOException("larger than " + (LARGEST >> 20) + " MB");
            }
            return Files.readAllBytes(path);
        }
    }
}
