package org.chamfer.formats.internal.ply;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.formats.internal.text.WholeNumber;
import org.chamfer.geometry.Color;

/** Reads the header of a PLY file, which says what the numbers behind it mean. */
final class PlyHeader {
    private static final String ASCII = "ascii";
    private static final String LITTLE_ENDIAN = "binary_little_endian";
    private static final String BIG_ENDIAN = "binary_big_endian";
    private static final List<String> FORMATS = List.of(ASCII, LITTLE_ENDIAN, BIG_ENDIAN);
    private static final int LONGEST_LINE = 10_000;
    private static final int MOST_PROPERTIES = 1000;

    private final byte[] bytes;
    private final ImportSource source;
    private final List<PlyElement> elements = new ArrayList<>();
    private String format = "";
    private Color uncoloured;
    private int next;
    private int line;
    private int properties;

    private PlyHeader(byte[] bytes, ImportSource source) {
        this.bytes = bytes;
        this.source = source;
    }

    /** Reads the header at the start of a file. */
    static PlyHeader read(byte[] bytes, ImportSource source) throws DiagnosticException {
        PlyHeader header = new PlyHeader(bytes, source);
        header.read();
        return header;
    }

    /** What the file holds, in order. */
    List<PlyElement> elements() {
        return elements;
    }

    /** The colour that means none; nothing if all colours are meant. */
    Optional<Color> uncoloured() {
        return Optional.ofNullable(uncoloured);
    }

    /** The numbers behind the header. */
    PlyNumbers numbers() throws DiagnosticException {
        return switch (format) {
            case ASCII -> new AsciiPlyNumbers(bytes, next, line + 1, source);
            case LITTLE_ENDIAN -> binary(ByteOrder.LITTLE_ENDIAN);
            case BIG_ENDIAN -> binary(ByteOrder.BIG_ENDIAN);
            default -> throw failure("the header does not say the format");
        };
    }

    private String format(String name) throws DiagnosticException {
        if (!FORMATS.contains(name)) {
            throw failure("unknown format '" + ImportSource.excerpt(name) + "'");
        }
        return name;
    }

    private PlyNumbers binary(ByteOrder order) {
        return new BinaryPlyNumbers(ByteBuffer.wrap(bytes).order(order).position(next), source);
    }

    private void read() throws DiagnosticException {
        if (!nextLine().equals("ply")) {
            throw source.failure(1, "PLY: the file does not start with 'ply'");
        }
        for (String text = nextLine(); !text.equals("end_header"); text = nextLine()) {
            source.checkCancelled();
            take(text, text.split("\\s+"));
        }
    }

    private void take(String text, String[] words) throws DiagnosticException {
        switch (words[0]) {
            case "format" -> format = format(word(words, 1));
            case "element" -> elements.add(new PlyElement(word(words, 1), count(word(words, 2)), new ArrayList<>()));
            case "property" -> addProperty(words);
            case "comment" -> {
                if (text.startsWith(PlyNames.UNCOLOURED)) {
                    uncoloured = color(
                            text.substring(PlyNames.UNCOLOURED.length()).strip().split(" "));
                }
            }
            case "obj_info", "" -> {
                // For people.
            }
            default -> throw failure("unknown word '" + ImportSource.excerpt(words[0]) + "' in the header");
        }
    }

    /** A colour from its levels, {@code null} if there are no four of them. */
    private static Color color(String[] levels) {
        if (levels.length != PlyColor.PARTS) {
            return null;
        }
        PlyColor color = new PlyColor();
        try {
            for (int part = 0; part < PlyColor.PARTS; part++) {
                color.take(part, WholeNumber.parseInt(levels[part]), PlyType.UINT8);
            }
        } catch (NumberFormatException _) {
            return null;
        }
        return color.get();
    }

    private void addProperty(String[] words) throws DiagnosticException {
        if (elements.isEmpty()) {
            throw failure("a property stands before the first element");
        }
        if (++properties > MOST_PROPERTIES) {
            throw failure("more than " + MOST_PROPERTIES + " properties");
        }
        PlyProperty property = word(words, 1).equals("list")
                ? new PlyProperty(word(words, 4), type(word(words, 3)), type(word(words, 2)))
                : new PlyProperty(word(words, 2), type(word(words, 1)), null);
        elements.getLast().properties().add(property);
    }

    private String word(String[] words, int index) throws DiagnosticException {
        if (index >= words.length) {
            throw failure("words are missing");
        }
        return words[index];
    }

    private PlyType type(String name) throws DiagnosticException {
        return PlyType.of(name).orElseThrow(() -> failure("unknown type '" + ImportSource.excerpt(name) + "'"));
    }

    private long count(String word) throws DiagnosticException {
        try {
            long count = Long.parseUnsignedLong(word);
            return count < 0 ? Long.MAX_VALUE : count;
        } catch (NumberFormatException _) {
            throw failure("bad number of elements: '" + ImportSource.excerpt(word) + "'");
        }
    }

    /** The next line of the header; a carriage return alone ends one too. */
    private String nextLine() throws DiagnosticException {
        int start = next;
        int end = start;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        line++;
        if (end == bytes.length || end - start > LONGEST_LINE) {
            throw failure("the header does not end");
        }
        boolean both = bytes[end] == '\r' && end + 1 < bytes.length && bytes[end + 1] == '\n';
        next = end + (both ? 2 : 1);
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1).strip();
    }

    private DiagnosticException failure(String what) {
        return source.failure(line, "PLY: line " + line + ": " + what);
    }
}
