package org.chamfer.values;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chamfer.base.digest.Digest;

/**
 * A file that is not on disk yet, or its content: what an export gives. The bytes are not copied on the way in or out.
 */
public final class FileValue implements Value {
    private final String name;
    private final byte[] bytes;
    private final SortedMap<String, byte[]> companions;
    private volatile Digest digest;

    /** A file that stands for itself. */
    public FileValue(String name, byte[] bytes) {
        this(name, bytes, Collections.emptySortedMap());
    }

    /**
     * Makes a file.
     *
     * @param name relative path with {@code /} between folders, without {@code ..}; not empty
     * @param bytes the content
     * @param companions the contents of files that belong beside it, by their names without folders
     * @throws IllegalArgumentException if a name could leave the folder that the file is written to
     */
    public FileValue(String name, byte[] bytes, SortedMap<String, byte[]> companions) {
        this.name = FileNames.checkRelative(name);
        this.bytes = Objects.requireNonNull(bytes, "bytes");
        this.companions = Collections.unmodifiableSortedMap(new TreeMap<>(companions));
        this.companions.keySet().forEach(FileNames::checkPlain);
    }

    /** Relative path with {@code /} between folders. */
    public String name() {
        return name;
    }

    /** The content. */
    public byte[] bytes() {
        return bytes;
    }

    /** The contents of files that belong beside it, by their names. */
    public SortedMap<String, byte[]> companions() {
        return companions;
    }

    @Override
    public String type() {
        return PortTypeIds.FILE;
    }

    @Override
    public Digest digest() {
        if (digest == null) {
            digest = ValueDigest.of(this, ValueCodecs.FILE);
        }
        return digest;
    }

    @Override
    public long weight() {
        long weight = 256L + bytes.length;
        for (byte[] companion : companions.values()) {
            weight += 64L + companion.length;
        }
        return weight;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileValue value && digest().equals(value.digest());
    }

    @Override
    public int hashCode() {
        return digest().hashCode();
    }

    @Override
    public String toString() {
        return "file " + name + " of " + bytes.length + " bytes";
    }
}
