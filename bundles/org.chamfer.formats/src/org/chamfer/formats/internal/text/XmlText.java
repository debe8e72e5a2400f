package org.chamfer.formats.internal.text;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an XML file by its byte order mark or its declaration, else UTF-8. The JDK's parsers print to the standard
 * error stream when they find malformed bytes, so they are given characters.
 */
public final class XmlText {
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");
    private static final int LONGEST_DECLARATION = 200;
    private static final int UTF_8_MARK = 0xEFBBBF;

    private XmlText() {}

    /**
     * Reads the characters of a file, without a byte order mark; malformed bytes are a {@link CharacterCodingException}.
     *
     * @throws CharacterCodingException if the encoding is not known
     */
    public static Reader reader(byte[] bytes) throws CharacterCodingException {
        try {
            int mark = markLength(bytes);
            return new InputStreamReader(
                    new ByteArrayInputStream(bytes, mark, bytes.length - mark),
                    charset(bytes)
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
        } catch (UnsupportedCharsetException e) {
            CharacterCodingException unknown = new CharacterCodingException();
            unknown.initCause(e);
            throw unknown;
        }
    }

    private static int markLength(byte[] bytes) {
        int two = first(bytes, 2);
        if (two == 0xFEFF || two == 0xFFFE) {
            return 2;
        }
        return first(bytes, 3) == UTF_8_MARK ? 3 : 0;
    }

    /** The first bytes as one number, 0 if there are not so many. */
    private static int first(byte[] bytes, int count) {
        int number = 0;
        for (int i = 0; i < count && bytes.length >= count; i++) {
            number = number << 8 | bytes[i] & 0xFF;
        }
        return number;
    }

    private static Charset charset(byte[] bytes) {
        return switch (first(bytes, 2)) {
            case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
            case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
            default -> {
                int length = Math.min(bytes.length, LONGEST_DECLARATION);
                Matcher declared = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
                yield declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
            }
        };
    }
}
