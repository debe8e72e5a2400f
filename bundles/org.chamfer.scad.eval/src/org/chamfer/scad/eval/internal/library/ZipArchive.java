package org.chamfer.scad.eval.internal.library;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Reads ZIP archives without trust, as APPNOTE.TXT of PKWARE describes them; what {@link java.util.zip.ZipFile} does not
 * tell, whether an entry is a symbolic link, is read too. Stored and deflated entries, without encryption and ZIP64.
 */
public final class ZipArchive implements AutoCloseable {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LOCAL_BYTES = 30;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int FLAG_ENCRYPTED = 1;
    private static final int SYSTEM_UNIX = 3;
    private static final int TYPE_MASK = 0170000;
    private static final int TYPE_FILE = 0100000;
    private static final int TYPE_FOLDER = 0040000;

    private final FileChannel channel;
    private final ArchiveLimits limits;
    private final List<Entry> entries;

    /**
     * A file or a folder.
     *
     * @param name the path as written in the archive, not to be trusted
     * @param special true if it is neither a file nor a folder, such as a symbolic link
     * @param size of the file in bytes, as the archive says
     * @param data how its bytes are kept
     */
    public record Entry(String name, boolean special, long size, Data data) {
        /** True for a folder. */
        public boolean isFolder() {
            return name.endsWith("/") || name.endsWith("\\");
        }
    }

    /** How an entry's bytes are kept. */
    record Data(int flags, int method, long crc, long compressedSize, long offset) {}

    /**
     * Opens an archive and reads its directory.
     *
     * @throws ZipException if it is no archive that can be read or exceeds the limits
     * @throws IOException if the file cannot be read
     */
    public ZipArchive(Path file, ArchiveLimits limits) throws IOException {
        this.limits = limits;
        channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            entries = readDirectory();
            checkTotal();
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** All entries in the order of the archive's directory. */
    public List<Entry> entries() {
        return entries;
    }

    private void checkTotal() throws IOException {
        long total = 0;
        for (Entry entry : entries) {
            if (entry.size() > limits.fileBytes()) {
                throw new ZipException(
                        "the file '" + entry.name() + "' is larger than " + limits.fileBytes() + " bytes");
            }
            total += entry.size();
        }
        if (total > limits.totalBytes()) {
            throw new ZipException("the files are larger than " + limits.totalBytes() + " bytes together");
        }
        if (total > ArchiveLimits.HARMLESS_BYTES && total / limits.ratio() > channel.size()) {
            throw new ZipException("the files are more than " + limits.ratio() + " times as large as the archive");
        }
    }

    private List<Entry> readDirectory() throws IOException {
        ByteBuffer end = findEnd();
        int count = end.getShort(10) & 0xffff;
        long size = end.getInt(12) & 0xffffffffL;
        long offset = end.getInt(16) & 0xffffffffL;
        if (count == 0xffff || offset == 0xffffffffL) {
            throw new ZipException("archives in the ZIP64 format are not read");
        }
        if (count > limits.entries()) {
            throw new ZipException("there are more than " + limits.entries() + " files and folders in it");
        }
        ByteBuffer directory = slice(offset, size);
        List<Entry> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            found.add(readEntry(directory));
        }
        return List.copyOf(found);
    }

    /** The record at the end of the archive, which may be followed by a comment. */
    private ByteBuffer findEnd() throws IOException {
        long length = Math.min(channel.size(), END_BYTES + LONGEST_COMMENT);
        ByteBuffer tail = slice(channel.size() - length, length);
        for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE) {
                return tail.slice(at, END_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw new ZipException("it is no ZIP archive");
    }

    private static Entry readEntry(ByteBuffer directory) throws ZipException {
        int at = directory.position();
        if (directory.remaining() < ENTRY_BYTES || directory.getInt(at) != ENTRY_SIGNATURE) {
            throw damaged();
        }
        int system = directory.get(at + 5);
        int nameLength = directory.getShort(at + 28) & 0xffff;
        int rest = (directory.getShort(at + 30) & 0xffff) + (directory.getShort(at + 32) & 0xffff);
        if (directory.remaining() < ENTRY_BYTES + nameLength + rest) {
            throw damaged();
        }
        byte[] name = new byte[nameLength];
        directory.get(at + ENTRY_BYTES, name);
        int type = directory.getInt(at + 38) >>> 16 & TYPE_MASK;
        boolean special = system == SYSTEM_UNIX && type != 0 && type != TYPE_FILE && type != TYPE_FOLDER;
        Data data = new Data(
                directory.getShort(at + 8),
                directory.getShort(at + 10),
                directory.getInt(at + 16) & 0xffffffffL,
                directory.getInt(at + 20) & 0xffffffffL,
                directory.getInt(at + 42) & 0xffffffffL);
        directory.position(at + ENTRY_BYTES + nameLength + rest);
        return new Entry(text(name), special, directory.getInt(at + 24) & 0xffffffffL, data);
    }

    /** Names are UTF-8 in what is made today; of older ones at least the ASCII letters are right. */
    private static String text(byte[] name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(name, StandardCharsets.ISO_8859_1);
        }
    }

    /**
     * The bytes of a file.
     *
     * @throws ZipException if they are damaged, or are more than the archive's directory says
     * @throws IOException if the archive cannot be read
     */
    public byte[] read(Entry entry) throws IOException {
        Data data = entry.data();
        if ((data.flags() & FLAG_ENCRYPTED) != 0) {
            throw new ZipException("the file '" + entry.name() + "' is encrypted");
        }
        ByteBuffer local = slice(data.offset(), LOCAL_BYTES);
        if (local.getInt(0) != LOCAL_SIGNATURE) {
            throw damaged();
        }
        int skipped = LOCAL_BYTES + (local.getShort(26) & 0xffff) + (local.getShort(28) & 0xffff);
        ByteBuffer compressed = slice(data.offset() + skipped, data.compressedSize());
        byte[] bytes =
                switch (data.method()) {
                    case STORED -> compressed.array();
                    case DEFLATED -> inflate(compressed, entry);
                    default ->
                        throw new ZipException("the file '" + entry.name() + "' is compressed in an unknown way");
                };
        CRC32 crc = new CRC32();
        crc.update(bytes);
        if (bytes.length != entry.size() || crc.getValue() != data.crc()) {
            throw damaged();
        }
        return bytes;
    }

    private static byte[] inflate(ByteBuffer compressed, Entry entry) throws ZipException {
        byte[] bytes = new byte[(int) entry.size()];
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(compressed);
            int length = 0;
            while (length < bytes.length) {
                int more = inflater.inflate(bytes, length, bytes.length - length);
                if (more == 0) {
                    throw damaged();
                }
                length += more;
            }
            // Nothing may be left over; the extra byte of room lets the end be seen.
            if (inflater.inflate(new byte[1]) != 0 || !inflater.finished()) {
                throw new ZipException("the file '" + entry.name() + "' is larger than the archive says");
            }
            return bytes;
        } catch (DataFormatException e) {
            ZipException failure = damaged();
            failure.initCause(e);
            throw failure;
        }
    }

    private ByteBuffer slice(long offset, long length) throws IOException {
        if (offset < 0 || length < 0 || offset + length > channel.size()) {
            throw damaged();
        }
        if (length > limits.fileBytes()) {
            throw new ZipException("a part of the archive is larger than " + limits.fileBytes() + " bytes");
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, offset + bytes.position()) < 0) {
                throw new EOFException("the archive became shorter");
            }
        }
        return bytes.flip();
    }

    private static ZipException damaged() {
        return new ZipException("the archive is damaged");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
