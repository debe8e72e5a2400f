package org.chamfer.formats.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Damages files, knowing what files are made of: bytes, words of 32 bits, numbers, tokens, lines, archives. */
final class FileMutator {
    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-1",
            "1",
            "2",
            "0.1",
            "-.5",
            "5.",
            "1e308",
            "-1e308",
            "1e-308",
            "5e-324",
            "1e309",
            "nan",
            "-inf",
            "127",
            "255",
            "256",
            "32768",
            "65535",
            "65536",
            "2147483647",
            "2147483648",
            "-2147483649",
            "4294967295",
            "1000000000",
            "9223372036854775807",
            "9223372036854775808",
            "1e15",
            "1e19",
            "1e99999999999",
            "360",
            "1e6");
    private static final List<Integer> WORDS = List.of(
            0,
            1,
            -1,
            3,
            0xFFFF,
            0x10000,
            0x7FFFFFFF,
            0x80000000,
            0x7FC00000,
            0x7F800000,
            0x7F7FFFFF,
            0x00000001,
            0xFF800000,
            0x01000000,
            0x10000000);
    private static final List<String> FRAGMENTS = List.of(
            "\n",
            "\r",
            " ",
            "\t",
            "\0",
            "\u00ff",
            "\"",
            "'",
            "<",
            ">",
            "/>",
            "&amp;",
            "&x;",
            "#",
            "-",
            "+",
            ".",
            ",",
            ":",
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "null",
            "true",
            "<!DOCTYPE a>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "../",
            "/",
            "\\");
    private static final int MOST_STEPS = 8;
    private static final int MOST_COPIES = 200;
    private static final int ROOM = 1 << 18;

    private final Choices choices;

    FileMutator(Choices choices) {
        this.choices = choices;
    }

    /**
     * A damaged file.
     *
     * @param other a file of the same format that pieces may come from
     */
    byte[] mutated(byte[] seed, byte[] other) throws IOException {
        if (ZipEntries.isZip(seed) && !choices.oneIn(4)) {
            return mutatedInside(seed, other);
        }
        byte[] bytes = seed;
        int steps = 1 + choices.mostlySmall(MOST_STEPS);
        for (int i = 0; i < steps && bytes.length > 0; i++) {
            bytes = step(bytes, other);
        }
        return bytes;
    }

    private byte[] mutatedInside(byte[] seed, byte[] other) throws IOException {
        Map<String, byte[]> entries = ZipEntries.unpack(seed);
        List<byte[]> others = new ArrayList<>(ZipEntries.unpack(other).values());
        if (entries.isEmpty() || others.isEmpty()) {
            return seed;
        }
        String name = choices.of(List.copyOf(entries.keySet()));
        byte[] content = mutated(entries.get(name), choices.of(others));
        if (choices.oneIn(10)) {
            entries.remove(name);
            name = new String(mutated(name.getBytes(StandardCharsets.UTF_8), content), StandardCharsets.ISO_8859_1);
            name = name.substring(0, Math.min(name.length(), 1000));
        }
        entries.put(name, content);
        return ZipEntries.pack(entries);
    }

    private byte[] step(byte[] bytes, byte[] other) {
        int at = choices.below(bytes.length);
        int length = choices.mostlySmall(bytes.length);
        int end = Math.min(bytes.length, at + length);
        return switch (choices.below(14)) {
            case 0 -> withByte(bytes, at, bytes[at] ^ 1 << choices.below(8));
            case 1 -> withByte(bytes, at, choices.below(256));
            case 2, 3 -> withWord(bytes, at);
            case 4, 5 -> withNumber(bytes, at, false);
            case 6 -> withNumber(bytes, at, true);
            case 7 -> replaced(bytes, at, end, new byte[0]);
            case 8 -> Arrays.copyOf(bytes, at);
            case 9 -> replaced(bytes, at, at, fragment());
            case 10 -> replaced(bytes, at, end, piece(other));
            case 11 -> replaced(bytes, choices.below(bytes.length), -1, Arrays.copyOfRange(bytes, at, end));
            case 12 -> repeated(bytes, tokenStart(bytes, at, " \n\t<,{"), tokenEnd(bytes, at, " \n\t>,}"));
            default -> repeated(bytes, tokenStart(bytes, at, "\n"), tokenEnd(bytes, at, "\n"));
        };
    }

    private static byte[] withByte(byte[] bytes, int at, int value) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) value;
        return changed;
    }

    private byte[] withWord(byte[] bytes, int at) {
        byte[] changed = bytes.clone();
        int start = choices.oneIn(2) ? at : at & -4;
        int word = choices.of(WORDS);
        for (int i = 0; i < 4 && start + i < changed.length; i++) {
            changed[start + i] = (byte) (word >>> 8 * i);
        }
        return changed;
    }

    /** The next number gets another value, perhaps one that has as many characters. */
    private byte[] withNumber(byte[] bytes, int from, boolean sameLength) {
        int start = from;
        while (start < bytes.length && !isDigit(bytes[start])) {
            start++;
        }
        int end = start;
        while (end < bytes.length && (isDigit(bytes[end]) || bytes[end] == '.')) {
            end++;
        }
        if (!sameLength) {
            return replaced(bytes, start, end, choices.of(NUMBERS).getBytes(StandardCharsets.US_ASCII));
        }
        byte[] changed = bytes.clone();
        for (int i = start; i < end; i++) {
            changed[i] = (byte) (choices.oneIn(2) ? '9' : '0' + choices.below(10));
        }
        return changed;
    }

    private byte[] fragment() {
        return choices.of(FRAGMENTS).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] piece(byte[] other) {
        if (other.length == 0) {
            return other;
        }
        int at = choices.below(other.length);
        return Arrays.copyOfRange(other, at, Math.min(other.length, at + 1 + choices.mostlySmall(other.length)));
    }

    private byte[] repeated(byte[] bytes, int start, int end) {
        ByteArrayOutputStream copies = new ByteArrayOutputStream();
        int times = 1 + choices.mostlySmall(MOST_COPIES);
        for (int i = 0; i < times && copies.size() < ROOM; i++) {
            copies.write(bytes, start, end - start);
        }
        return replaced(bytes, start, start, copies.toByteArray());
    }

    private static int tokenStart(byte[] bytes, int at, String separators) {
        int start = at;
        while (start > 0 && separators.indexOf(bytes[start - 1]) < 0) {
            start--;
        }
        return start;
    }

    private static int tokenEnd(byte[] bytes, int at, String separators) {
        int end = at;
        while (end < bytes.length && separators.indexOf(bytes[end]) < 0) {
            end++;
        }
        return Math.min(bytes.length, end + 1);
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }

    /** Files do not grow without end. */
    private static byte[] replaced(byte[] bytes, int start, int end, byte[] by) {
        int rest = Math.max(start, end);
        int taken = bytes.length > ROOM ? 0 : by.length;
        byte[] changed = new byte[start + taken + bytes.length - rest];
        System.arraycopy(bytes, 0, changed, 0, start);
        System.arraycopy(by, 0, changed, start, taken);
        System.arraycopy(bytes, rest, changed, start + taken, bytes.length - rest);
        return changed;
    }
}
