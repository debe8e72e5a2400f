package org.chamfer.formats.internal.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.formats.internal.text.MemoryLimit;

/**
 * Unpacks ZIP archives in memory. The number of entries and their size are bounded, also in proportion to the archive,
 * and so are their names: nobody writes them to a disk, but a file with such names is not what it claims to be.
 */
public final class ZipArchive {
    private static final int MOST_ENTRIES = 10_000;
    private static final int LARGEST = 1 << 30;
    /** What is read of the entries takes several times their size. */
    private static final int BYTES_EACH = 8;
    /** Small archives may grow to this many bytes, whatever their ratio. */
    private static final long ALWAYS_ALLOWED = 16L << 20;

    private static final long LARGEST_RATIO = 100;
    private static final int CHUNK = 1 << 16;

    private final ImportSource source;
    private final Predicate<String> wanted;
    private final long limit;
    private final byte[] chunk = new byte[CHUNK];
    private long unpacked;

    private ZipArchive(ImportSource source, Predicate<String> wanted, long packed) {
        this.source = source;
        this.wanted = wanted;
        this.limit = Math.min(MemoryLimit.of(LARGEST, BYTES_EACH), ALWAYS_ALLOWED + LARGEST_RATIO * packed);
    }

    /**
     * The bytes of some entries by their names, which are in lower case.
     *
     * @param wanted tells by the name in lower case which entries to keep
     * @throws DiagnosticException if the archive is damaged or exceeds a limit
     */
    public static Map<String, byte[]> unpack(byte[] archive, ImportSource source, Predicate<String> wanted)
            throws DiagnosticException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.ISO_8859_1)) {
            return new ZipArchive(source, wanted, archive.length).unpack(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw source.failure(0, "the file is no ZIP archive, or a damaged one (" + e.getMessage() + ")");
        }
    }

    private Map<String, byte[]> unpack(ZipInputStream zip) throws IOException, DiagnosticException {
        Map<String, byte[]> entries = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (names.size() == MOST_ENTRIES) {
                throw source.failure(0, "the ZIP archive has more than " + MOST_ENTRIES + " entries");
            }
            checkName(name);
            if (!names.add(name)) {
                throw source.failure(0, "the ZIP archive holds '" + name + "' twice");
            }
            byte[] bytes = read(zip, wanted.test(name));
            if (bytes != null) {
                entries.put(name, bytes);
            }
        }
        if (names.isEmpty()) {
            throw source.failure(0, "the file is no ZIP archive, or an empty one");
        }
        return entries;
    }

    private void checkName(String name) throws DiagnosticException {
        boolean escapes = name.startsWith("/") || name.indexOf('\\') >= 0 || ("/" + name + "/").contains("/../");
        if (escapes) {
            throw source.failure(0, "the ZIP archive holds an entry that leaves its folder: '" + name + "'");
        }
    }

    /** The bytes of the current entry, {@code null} if they are not kept. */
    private byte[] read(ZipInputStream zip, boolean keep) throws IOException, DiagnosticException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int count = zip.read(chunk); count >= 0; count = zip.read(chunk)) {
            source.checkCancelled();
            unpacked += count;
            if (unpacked > limit) {
                throw source.failure(0, "the ZIP archive unpacks to more than " + limit + " bytes");
            }
            if (keep) {
                bytes.write(chunk, 0, count);
            }
        }
        return keep ? bytes.toByteArray() : null;
    }
}
