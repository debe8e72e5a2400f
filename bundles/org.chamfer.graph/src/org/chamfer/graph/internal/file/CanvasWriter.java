package org.chamfer.graph.internal.file;

import java.util.List;
import java.util.stream.Collectors;
import org.chamfer.graph.model.Element;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.GraphPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Writes graphs as XMI so that version control shows small diffs: an element a line, attributes in the order of the
 * metamodel, nothing that has its default, texts of several lines as lines. Follows from the graph alone.
 */
final class CanvasWriter {
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();

    private CanvasWriter() {}

    /** The text of a file, ending with a line feed. */
    static String write(Graph graph) {
        CanvasWriter writer = new CanvasWriter();
        writer.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        String name = GraphPackage.eNS_PREFIX + ":" + GraphPackage.Literals.GRAPH.getName();
        writer.out.append('<').append(name);
        writer.attribute(CanvasHeader.XMI + ":version", CanvasHeader.XMI_VERSION);
        writer.attribute("xmlns:" + CanvasHeader.XMI, CanvasHeader.XMI_NAMESPACE);
        writer.attribute("xmlns:" + GraphPackage.eNS_PREFIX, GraphPackage.eNS_URI);
        writer.attribute(CanvasHeader.VERSION, Integer.toString(CanvasHeader.FORMAT_VERSION));
        writer.content(graph, name, "");
        return writer.out.toString();
    }

    private void element(EObject object, String name, String indent) {
        out.append(indent).append('<').append(name);
        content(object, name, indent);
    }

    /** The attributes and what follows, after the name of an element. */
    private void content(EObject object, String name, String indent) {
        List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> isWritten(object, feature))
                .toList();
        features.stream()
                .filter(feature -> !isElement(object, feature))
                .forEach(feature -> attribute(feature.getName(), text(object, feature)));
        List<EStructuralFeature> elements =
                features.stream().filter(feature -> isElement(object, feature)).toList();
        if (elements.isEmpty()) {
            out.append("/>\n");
            return;
        }
        out.append(">\n");
        for (EStructuralFeature feature : elements) {
            if (feature instanceof EAttribute attribute) {
                String tag = attribute.getName();
                out.append(indent).append(INDENT).append('<').append(tag).append('>');
                escape(text(object, attribute), false);
                out.append("</").append(tag).append(">\n");
            } else {
                for (EObject part : parts(object, (EReference) feature)) {
                    element(part, feature.getName(), indent + INDENT);
                }
            }
        }
        out.append(indent).append("</").append(name).append(">\n");
    }

    private static boolean isWritten(EObject object, EStructuralFeature feature) {
        // The version of the format is that of the writer, wherever the graph came from.
        return !feature.isTransient()
                && feature != GraphPackage.Literals.GRAPH__FORMAT_VERSION
                && object.eIsSet(feature)
                && object.eGet(feature) != null;
    }

    private static boolean isElement(EObject object, EStructuralFeature feature) {
        return feature instanceof EReference reference
                ? reference.isContainment()
                : text(object, feature).indexOf('\n') >= 0;
    }

    private static List<EObject> parts(EObject object, EReference reference) {
        Object value = object.eGet(reference);
        return value instanceof List<?> list
                ? list.stream().map(EObject.class::cast).toList()
                : List.of((EObject) value);
    }

    private static String text(EObject object, EStructuralFeature feature) {
        return feature instanceof EReference reference
                ? parts(object, reference).stream()
                        .map(part -> ((Element) part).getId())
                        .collect(Collectors.joining(" "))
                : CanvasValue.write(object.eGet(feature));
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
    }

    /** Appends characters so that they read back as they are, apart from those that XML cannot hold at all. */
    private void escape(String text, boolean attribute) {
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\r' -> out.append("&#xD;");
                case '\t' -> out.append(attribute ? "&#x9;" : "\t");
                case '\n' -> out.append(attribute ? "&#xA;" : "\n");
                default -> out.appendCodePoint(isXml(character) ? character : 0xFFFD);
            }
        });
    }

    /** Whether XML 1.0 can hold a character (section 2.2). */
    private static boolean isXml(int character) {
        return character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }
}
