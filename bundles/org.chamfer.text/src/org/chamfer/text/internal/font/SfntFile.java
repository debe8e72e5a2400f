package org.chamfer.text.internal.font;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The tables of one font in a TrueType or OpenType file, or in a collection of such. Only the tables that are asked for are
 * read. Damaged files end in an {@link IOException}.
 */
final class SfntFile implements AutoCloseable {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int TRUE = tag("true");
    private static final int OPEN_TYPE = tag("OTTO");
    private static final int COLLECTION = tag("ttcf");
    private static final int MOST_TABLES = 4096;
    private static final int MOST_FONTS = 1024;
    /** The tables that are read here are small; a larger one is damage. */
    private static final int LARGEST_TABLE = 16 << 20;

    /** Reads bytes of the file. */
    private interface Reader extends AutoCloseable {
        ByteBuffer read(long offset, int length) throws IOException;

        @Override
        default void close() throws IOException {
            // Nothing to close by default.
        }
    }

    private record Place(long offset, long length) {}

    private final Reader reader;
    private final int fonts;
    private final Map<Integer, Place> tables = new HashMap<>();

    private SfntFile(Reader reader, int index) throws IOException {
        this.reader = reader;
        long start = 0;
        ByteBuffer header = reader.read(0, 12);
        if (header.getInt(0) == COLLECTION) {
            fonts = header.getInt(8);
            if (fonts < 1 || fonts > MOST_FONTS || index >= fonts) {
                throw new IOException("a collection of " + fonts + " fonts");
            }
            start = Integer.toUnsignedLong(reader.read(12 + 4L * index, 4).getInt(0));
            header = reader.read(start, 12);
        } else {
            fonts = 1;
        }
        int version = header.getInt(0);
        if (version != TRUE_TYPE && version != TRUE && version != OPEN_TYPE) {
            throw new IOException("not a TrueType or OpenType font");
        }
        int count = Short.toUnsignedInt(header.getShort(4));
        if (count > MOST_TABLES) {
            throw new IOException(count + " tables");
        }
        ByteBuffer directory = reader.read(start + 12, 16 * count);
        for (int i = 0; i < count; i++) {
            long offset = Integer.toUnsignedLong(directory.getInt(16 * i + 8));
            long length = Integer.toUnsignedLong(directory.getInt(16 * i + 12));
            tables.putIfAbsent(directory.getInt(16 * i), new Place(offset, length));
        }
    }

    /** Opens a font in memory. */
    static SfntFile of(byte[] bytes, int index) throws IOException {
        ByteBuffer all = ByteBuffer.wrap(bytes);
        return new SfntFile(
                (offset, length) -> {
                    if (offset + length > bytes.length) {
                        throw new EOFException("the file ends too early");
                    }
                    return all.slice((int) offset, length);
                },
                index);
    }

    /** Opens a font on disk. */
    static SfntFile open(Path path, int index) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(path);
        try {
            return new SfntFile(new ChannelReader(channel), index);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private record ChannelReader(SeekableByteChannel channel) implements Reader {
        @Override
        public ByteBuffer read(long offset, int length) throws IOException {
            if (offset + length > channel.size()) {
                throw new EOFException("the file ends too early");
            }
            ByteBuffer bytes = ByteBuffer.allocate(length);
            channel.position(offset);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                continue;
            }
            return bytes.flip();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /** How many fonts the file has. */
    int fontCount() {
        return fonts;
    }

    boolean has(String name) {
        return tables.containsKey(tag(name));
    }

    /** A table with at least some bytes, or {@code null} if the font has none of that name or a shorter one. */
    ByteBuffer table(String name, int atLeast) throws IOException {
        Place place = tables.get(tag(name));
        if (place == null || place.length < atLeast) {
            return null;
        }
        if (place.length > LARGEST_TABLE) {
            throw new IOException("a table of " + place.length + " bytes");
        }
        return reader.read(place.offset, (int) place.length);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static int tag(String name) {
        return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
    }
}
