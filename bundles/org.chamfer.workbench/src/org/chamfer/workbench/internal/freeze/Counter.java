package org.chamfer.workbench.internal.freeze;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file of Linux with numbers that grow, which is read again and again. Not thread-safe. */
final class Counter implements Closeable {
    private static final int LONGEST = 512;

    private final RandomAccessFile file;
    private final byte[] text = new byte[LONGEST];

    Counter(Path path) throws IOException {
        file = new RandomAccessFile(path.toFile(), "r");
    }

    /** The first line as it is now, split at blanks. */
    String[] read() throws IOException {
        file.seek(0);
        int length = Math.max(0, file.read(text));
        return new String(text, 0, length, StandardCharsets.US_ASCII)
                .lines()
                .findFirst()
                .orElse("")
                .split(" ");
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
