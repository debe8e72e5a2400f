package org.chamfer.formats.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeXmlTests {
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1"})
    void encodings(String name) throws Exception {
        String text = "<?xml version=\"1.0\" encoding=\"" + name + "\"?><a n=\"\u00e9\"/>";
        assertEquals("\u00e9", attribute(text.getBytes(Charset.forName(name))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void byteOrderMarks(String name) throws Exception {
        assertEquals("\u00e9", attribute("\uFEFF<a n=\"\u00e9\"/>".getBytes(Charset.forName(name))));
    }

    @Test
    void malformedBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("<a n=\"".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);
        bytes.write("\"/>".getBytes(StandardCharsets.UTF_8));
        assertThrows(XMLStreamException.class, () -> attribute(bytes.toByteArray()));
    }

    @Test
    void unknownEncodings() {
        byte[] bytes = "<?xml version=\"1.0\" encoding=\"nonsense\"?><a/>".getBytes(StandardCharsets.UTF_8);
        assertThrows(IOException.class, () -> attribute(bytes));
    }

    @Test
    void tagsWithoutEnd() throws IOException {
        try (MarkupLimit endless = new MarkupLimit(new Endless());
                Writer nowhere = Writer.nullWriter()) {
            IOException refusal = assertThrows(IOException.class, () -> endless.transferTo(nowhere));
            assertEquals(
                    "a tag or text is longer than " + MemoryLimit.of(64_000_000, 32) + " characters",
                    refusal.getMessage());
        }
    }

    /** Gives letters and nothing else. */
    private static final class Endless extends Reader {
        @Override
        public int read(char[] target, int offset, int length) {
            Arrays.fill(target, offset, offset + length, 'a');
            return length;
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }

    private static String attribute(byte[] bytes) throws XMLStreamException, IOException {
        XMLStreamReader xml = SafeXml.open(bytes, true, 10);
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            // What stands before the element.
        }
        return xml.getAttributeValue(null, "n");
    }
}
