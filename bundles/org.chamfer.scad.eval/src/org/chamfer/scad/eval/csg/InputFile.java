package org.chamfer.scad.eval.csg;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.digest.Digester;

/**
 * A file that a model takes in as data. It counts by its content: where it stands and when it was written have no
 * influence on the geometry.
 */
public final class InputFile {
    private final String name;
    private final Path path;
    private final byte[] bytes;
    private final SortedMap<String, byte[]> siblings;
    private volatile Digest digest;

    /**
     * Makes what is known of a file.
     *
     * @param name the path to show to people, empty if no file was named
     * @param path where it stands, absolute; {@code null} if no file was named
     * @param bytes its content, not to be changed; {@code null} if it cannot be read
     */
    public InputFile(String name, Path path, byte[] bytes) {
        this(name, path, bytes, Map.of());
    }

    /**
     * Makes what is known of a file and of those beside it.
     *
     * @param name the path to show to people, empty if no file was named
     * @param path where it stands, absolute; {@code null} if no file was named
     * @param bytes its content, not to be changed; {@code null} if it cannot be read
     * @param siblings the contents, not to be changed, of the files in its folder that it refers to, by their names
     */
    public InputFile(String name, Path path, byte[] bytes, Map<String, byte[]> siblings) {
        this.name = Objects.requireNonNull(name, "name");
        this.path = path;
        this.bytes = bytes;
        this.siblings = new TreeMap<>(siblings);
    }

    /** The path to show to people, empty if no file was named. */
    public String name() {
        return name;
    }

    /** Where it stands, absolute; {@code null} if no file was named. */
    public Path path() {
        return path;
    }

    /** True if its content is there. */
    public boolean isReadable() {
        return bytes != null;
    }

    /** Its content, not to be changed; {@code null} if it cannot be read. */
    public byte[] bytes() {
        return bytes;
    }

    /** The content of a file in its folder, not to be changed; nothing if it does not refer to one that can be read. */
    public Optional<byte[]> sibling(String fileName) {
        return Optional.ofNullable(siblings.get(fileName));
    }

    /** The ending of its name in lower case without the dot, empty if there is none. */
    public String extension() {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The identity of what it holds, wherever it stands and whatever it is called. */
    public Digest digest() {
        if (digest == null) {
            Digester digester = new Digester("input file").add(bytes != null);
            if (bytes != null) {
                digester.add(bytes);
            }
            digest = digester.finish();
        }
        return digest;
    }

    void addTo(Digester digester) {
        digester.add(extension()).add(bytes != null);
        if (bytes != null) {
            digester.add(digest());
            siblings.forEach((fileName, content) -> digester.add(fileName).add(content));
        } else {
            // What is said about a missing file names it.
            digester.add(name);
        }
    }
}
