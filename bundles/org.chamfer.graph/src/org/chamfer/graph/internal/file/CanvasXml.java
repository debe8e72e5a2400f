package org.chamfer.graph.internal.file;

import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.SourceRange;

/**
 * Reads the elements of a canvas file that may come from anywhere: no DOCTYPE, no entities but XML's own, no other file,
 * and a bounded number and depth of elements.
 */
final class CanvasXml {
    /** The elements of canvas files are four deep. */
    static final int DEEPEST = 16;

    /** Some thirty thousand nodes with all that belongs to them. */
    static final int MOST_ELEMENTS = 200_000;

    private static final int LONGEST_REASON = 200;

    private final CanvasText text;
    private final CanvasTags tags;
    private final Deque<CanvasElement> open = new ArrayDeque<>();
    private final Deque<StringBuilder> texts = new ArrayDeque<>();
    private CanvasElement root;
    private int elements;

    private CanvasXml(CanvasText text) {
        this.text = text;
        this.tags = new CanvasTags(text);
    }

    /**
     * Reads a document.
     *
     * @throws DiagnosticException if it is no XML, or more than canvas files hold; tells line and column
     */
    static CanvasElement read(CanvasText text) throws DiagnosticException {
        return new CanvasXml(text).read();
    }

    private CanvasElement read() throws DiagnosticException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Looking up prefixes takes time with the square of their number, and only the first tag has any.
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        // The characters that XML's own entities stand for are counted too; others there are not without DOCTYPE.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        factory.setXMLReporter((_, _, _, _) -> {});
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text.text()));
            try {
                while (xml.hasNext()) {
                    event(xml, xml.next());
                }
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new DiagnosticException(
                    Diagnostic.error("canvas.syntax", "not well-formed XML: " + reason(e), place(e.getLocation()))
                            .withHint("the file may be damaged or cut off; take it from a backup or version control"),
                    e);
        }
        return root;
    }

    private void event(XMLStreamReader xml, int event) throws DiagnosticException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (!texts.isEmpty()) {
                    texts.peek().append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                }
            }
            case XMLStreamConstants.DTD ->
                throw failure(
                        "canvas.doctype",
                        "a DOCTYPE is not allowed in a canvas file",
                        text.range(Math.max(0, text.text().indexOf("<!DOCTYPE")), 1));
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw failure(
                        "canvas.doctype",
                        "the entity &" + xml.getLocalName() + "; is not defined",
                        place(xml.getLocation()));
            default -> {
                // Comments and processing instructions say nothing about the graph.
            }
        }
    }

    private void start(XMLStreamReader xml) throws DiagnosticException {
        SourceRange place = tags.next();
        if (open.size() >= DEEPEST) {
            throw failure("canvas.too-deep", "elements are nested deeper than " + DEEPEST, place);
        }
        if (++elements > MOST_ELEMENTS) {
            throw failure("canvas.too-large", "the file has more than " + MOST_ELEMENTS + " elements", place);
        }
        CanvasElement element = new CanvasElement(xml.getLocalName(), place);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String prefix = xml.getAttributePrefix(i);
            String name = xml.getAttributeLocalName(i);
            element.attributes()
                    .put(prefix == null || prefix.isEmpty() ? name : prefix + ":" + name, xml.getAttributeValue(i));
        }
        if (open.isEmpty()) {
            CanvasHeader.check(element);
            root = element;
        } else {
            open.peek().children().add(element);
        }
        open.push(element);
        texts.push(new StringBuilder());
    }

    private void end() {
        open.pop().setText(texts.pop().toString());
    }

    private static DiagnosticException failure(String code, String message, SourceRange place) {
        return new DiagnosticException(Diagnostic.error(code, message, place));
    }

    private SourceRange place(Location location) {
        return location == null || location.getLineNumber() < 1
                ? SourceRange.ofFile(text.file())
                : new SourceRange(text.file(), location.getLineNumber(), Math.max(0, location.getColumnNumber()), 1);
    }

    /** What is wrong, without the place that the JDK's readers write in front. */
    private static String reason(XMLStreamException failure) {
        String message = String.valueOf(failure.getMessage());
        int start = message.indexOf("Message: ");
        String reason = start < 0 ? message : message.substring(start + "Message: ".length());
        String line = reason.lines().findFirst().orElse("");
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "...";
    }
}
