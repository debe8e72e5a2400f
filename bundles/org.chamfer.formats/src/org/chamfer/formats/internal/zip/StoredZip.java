package org.chamfer.formats.internal.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes ZIP archives that are the same everywhere: entries in the order given, all of the same fixed time, and stored
 * as they are, because the bytes that a deflater makes depend on the zlib that the JDK was built with.
 */
public final class StoredZip {
    /**
     * A time shortly after the first one that a ZIP archive can hold: beside that one the JDK writes another time, which
     * depends on the time zone.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    /** Starts an archive. */
    public StoredZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Writes the bytes of an entry, the same ones each time. */
    @FunctionalInterface
    public interface Content {
        /** Writes them; leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Adds an entry. The content is written twice: its size and checksum stand before it. */
    public void add(String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(TIME);
        try (Measure measure = new Measure()) {
            content.writeTo(measure);
            entry.setSize(measure.count);
            entry.setCrc(measure.checksum.getValue());
        }
        zip.putNextEntry(entry);
        content.writeTo(zip);
        zip.closeEntry();
    }

    /** Ends the archive; leaves the stream below open. */
    public void finish() throws IOException {
        zip.finish();
    }

    /** Counts bytes and sums them up. */
    private static final class Measure extends OutputStream {
        private final CRC32 checksum = new CRC32();
        private long count;

        @Override
        public void write(int value) {
            checksum.update(value);
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            checksum.update(bytes, offset, length);
            count += length;
        }
    }
}
