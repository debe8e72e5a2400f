package org.chamfer.formats.internal.amf;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.internal.text.DecimalNumber;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.formats.internal.text.WholeNumber;

/** Walks through the elements of an AMF document, each method from behind a start tag to behind its end tag. */
final class AmfXml {
    private final XMLStreamReader xml;
    private final ImportSource source;

    /** Reads a child up to its end tag. */
    @FunctionalInterface
    interface Child {
        void read(String name) throws XMLStreamException, DiagnosticException;
    }

    AmfXml(XMLStreamReader xml, ImportSource source) {
        this.xml = xml;
        this.source = source;
    }

    /** Goes behind the start tag of the first element, which must have this name. */
    void enterRoot(String name) throws XMLStreamException, DiagnosticException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw source.failure(0, "AMF: a DOCTYPE is not allowed");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (!xml.getLocalName().equals(name)) {
                        throw failure(
                                "the file starts with the element '" + ImportSource.excerpt(xml.getLocalName()) + "'");
                    }
                    return;
                }
                default -> {
                    // Comments.
                }
            }
        }
        throw source.failure(0, "AMF: the file holds no element");
    }

    /** Gives every child of the current element to a reader. */
    void children(Child child) throws XMLStreamException, DiagnosticException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    source.checkCancelled();
                    child.read(xml.getLocalName());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                default -> {
                    // White space and comments.
                }
            }
        }
    }

    /** Passes over the current element. */
    void skip() throws XMLStreamException {
        text();
    }

    /** The text of the current element, without that of its children and the white space at its ends. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    source.checkCancelled();
                    depth++;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth == 0) {
                        return text.toString().strip();
                    }
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (depth == 0) {
                        text.append(xml.getText());
                    }
                }
                default -> {
                    // Comments.
                }
            }
        }
    }

    /** The number in the current element. */
    double number() throws XMLStreamException, DiagnosticException {
        String name = xml.getLocalName();
        String text = text();
        try {
            return DecimalNumber.parse(text);
        } catch (NumberFormatException _) {
            throw failure("the element '" + name + "' holds no number: '" + ImportSource.excerpt(text) + "'");
        }
    }

    /** The number from 0 to below a limit in the current element. */
    int index(int limit) throws XMLStreamException, DiagnosticException {
        String name = xml.getLocalName();
        String text = text();
        try {
            int index = WholeNumber.parseInt(text);
            if (index >= 0 && index < limit) {
                return index;
            }
        } catch (NumberFormatException _) {
            // Said below.
        }
        throw failure("the element '" + name + "' refers to vertex " + ImportSource.excerpt(text) + " of " + limit);
    }

    /** An attribute of the element whose start tag was last read, empty if it is not there. */
    String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }

    /** The exception for what is wrong here. */
    DiagnosticException failure(String what) {
        return source.failure(line(), "AMF: " + what);
    }

    private int line() {
        return Math.max(0, xml.getLocation().getLineNumber());
    }
}
