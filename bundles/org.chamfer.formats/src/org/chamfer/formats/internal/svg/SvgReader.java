package org.chamfer.formats.internal.svg;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.formats.internal.text.SafeXml;

/**
 * Reads the elements of an SVG file into the list of what is drawn, with {@code use} resolved. DOCTYPE is skipped and
 * entities other than XML's own are errors. Names are compared with their prefix, as OpenSCAD does.
 */
final class SvgReader {
    private static final int DEEPEST_NESTING = 1000;
    private static final int MOST_NODES = 1_000_000;
    private static final Set<String> CONTAINERS = Set.of("svg", "g", "text", "tspan");
    private static final Set<String> KNOWN = Set.of(
            "svg", "g", "text", "tspan", "use", "circle", "ellipse", "line", "polygon", "polyline", "rect", "path");

    private final ImportSource source;
    private final SvgSelection selection;
    private final SvgShapes shapes;
    private final List<SvgNode> drawn = new ArrayList<>();
    private final Deque<SvgNode> open = new ArrayDeque<>();
    private final Map<String, SvgNode> definitions = new HashMap<>();
    private boolean inDefinitions;
    private int nodes;

    SvgReader(ImportSource source, SvgSelection selection) {
        this.source = source;
        this.selection = selection;
        this.shapes = new SvgShapes(source.options().plane().facets());
    }

    /** The elements that are drawn, in the order of the file; copies stand before their {@code use}. */
    List<SvgNode> read(byte[] bytes) throws DiagnosticException {
        try {
            XMLStreamReader xml = SafeXml.open(bytes, false, DEEPEST_NESTING + 1);
            try {
                readElements(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw unreadable(
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber()), SafeXml.reason(e), e);
        } catch (CharacterCodingException e) {
            throw unreadable(0, "the text is not in its encoding", e);
        }
        return drawn;
    }

    private DiagnosticException unreadable(int line, String reason, Exception cause) {
        return new DiagnosticException(
                source.failure(line, "Error parsing file '" + source.file() + "'")
                        .diagnostic()
                        .withHint(reason),
                cause);
    }

    private void readElements(XMLStreamReader xml) throws XMLStreamException, DiagnosticException {
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST_NESTING) {
                        throw source.failure(line(xml), "elements are nested more than " + DEEPEST_NESTING + " deep");
                    }
                    start(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    end(xml.getLocalName());
                }
                default -> {
                    // Text and comments draw nothing.
                }
            }
        }
    }

    private static int line(XMLStreamReader xml) {
        return Math.max(0, xml.getLocation().getLineNumber());
    }

    private void start(XMLStreamReader xml) throws DiagnosticException {
        String element = xml.getLocalName();
        if (element.equals("defs")) {
            inDefinitions = true;
        }
        if (!KNOWN.contains(element)) {
            return;
        }
        source.checkCancelled();
        SvgNode node = new SvgNode(open.peek(), content(xml), selection);
        count(1, line(xml));
        if (CONTAINERS.contains(element)) {
            open.push(node);
        }
        if (element.equals("use")) {
            addCopies(node, line(xml));
        }
        if (!inDefinitions) {
            drawn.add(node);
        } else if (node.content().id() != null && !node.content().id().isEmpty()) {
            definitions.putIfAbsent(node.content().id(), node);
        }
    }

    private void end(String element) {
        if (element.equals("defs")) {
            inDefinitions = false;
        }
        if (CONTAINERS.contains(element)) {
            open.pop();
        }
    }

    private SvgNode.Content content(XMLStreamReader xml) throws DiagnosticException {
        try {
            return content(xml.getLocalName(), attributes(xml));
        } catch (PointLimit.Exceeded e) {
            throw source.failure(line(xml), e.getMessage());
        }
    }

    private SvgNode.Content content(String element, Map<String, String> attributes) {
        if (element.equals("svg")) {
            return new SvgNode.Content(element, null, null, SvgMatrix.IDENTITY, false, SvgDrawing.NOTHING, attributes);
        }
        SvgMatrix transform = TransformAttribute.parse(attributes.get("transform"));
        if (element.equals("use")) {
            transform = transform.times(SvgMatrix.translation(
                    SvgNumbers.parse(attributes.get("x")), SvgNumbers.parse(attributes.get("y"))));
        }
        boolean isLayer = "layer".equals(attributes.get("inkscape:groupmode"));
        return new SvgNode.Content(
                element,
                attributes.get("id"),
                isLayer ? attributes.get("inkscape:label") : null,
                transform,
                new SvgStyle(attributes).isHidden(),
                shapes.draw(element, attributes),
                attributes);
    }

    private void addCopies(SvgNode use, int line) throws DiagnosticException {
        Map<String, String> attributes = use.content().attributes();
        String link = attributes.getOrDefault("href", "");
        if (link.isEmpty()) {
            link = attributes.getOrDefault("xlink:href", "");
        }
        SvgNode original = link.startsWith("#") ? definitions.get(link.substring(1)) : null;
        if (original != null) {
            List<SvgNode> copies = new ArrayList<>();
            original.copyTo(use, copies, MOST_NODES);
            count(copies.size(), line);
            drawn.addAll(copies);
        }
    }

    private void count(int more, int line) throws DiagnosticException {
        nodes += more;
        if (nodes > MOST_NODES) {
            throw source.failure(line, "the file draws more than " + MOST_NODES + " elements");
        }
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String prefix = xml.getAttributePrefix(i);
            String name = xml.getAttributeLocalName(i);
            attributes.put(prefix == null || prefix.isEmpty() ? name : prefix + ":" + name, xml.getAttributeValue(i));
        }
        return attributes;
    }
}
