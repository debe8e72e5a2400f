package org.chamfer.nodes;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.chamfer.graph.type.Arity;
import org.chamfer.graph.type.Choice;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.graph.type.Requirement;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the node types of this bundle's plugin.xml, inside the platform and without it. */
public final class Declarations {
    private static final String BUNDLE = "org.chamfer.nodes";

    private Declarations() {}

    /**
     * A declared node type with the classes that it names.
     *
     * @param type the declaration
     * @param functionClass computes its outputs
     * @param signatureClass finds the ports of single nodes, empty if the declaration fixes them
     */
    public record Declared(NodeType type, String functionClass, String signatureClass) {
        @Override
        public String toString() {
            return type.id();
        }
    }

    /** All node types, in the order of the file. */
    public static List<Declared> all() {
        return children(document().getDocumentElement(), "extension")
                .filter(extension -> extension.getAttribute("point").equals("org.chamfer.graph.nodeTypes"))
                .flatMap(extension -> children(extension, "nodeType"))
                .map(Declarations::nodeType)
                .toList();
    }

    /** The node type of an id. */
    public static Declared of(String id) {
        return all().stream()
                .filter(declared -> declared.type().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no node type " + id + " is declared"));
    }

    private static Document document() {
        try {
            // Without the platform the files of other bundles stand on the class path too.
            for (URL url : Collections.list(Declarations.class.getClassLoader().getResources("plugin.xml"))) {
                try (InputStream xml = url.openStream()) {
                    Document document = DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(xml);
                    if (declaresNodes(document)) {
                        return document;
                    }
                }
            }
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        throw new AssertionError("there is no plugin.xml of " + BUNDLE);
    }

    private static boolean declaresNodes(Document document) {
        return children(document.getDocumentElement(), "extension")
                .flatMap(extension -> children(extension, "nodeType"))
                .anyMatch(type -> type.getAttribute("class").startsWith(BUNDLE + ".internal."));
    }

    private static Declared nodeType(Element element) {
        String signatureClass = element.getAttribute("signature");
        NodeType type = new NodeType(
                element.getAttribute("id"),
                Integer.parseInt(or(element, "version", "1")),
                element.getAttribute("label"),
                element.getAttribute("category"),
                element.getAttribute("icon"),
                element.getAttribute("description"),
                new NodeSignature(
                        children(element, "input").map(Declarations::port).toList(),
                        children(element, "output").map(Declarations::port).toList(),
                        children(element, "parameter")
                                .map(Declarations::parameter)
                                .toList()),
                !signatureClass.isEmpty(),
                words(element, "requires")
                        .map(word -> Requirement.valueOf(word.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet()),
                names(element, "publishes"),
                Boolean.parseBoolean(or(element, "cacheable", "true")),
                BUNDLE,
                "0.1.0.test");
        return new Declared(type, element.getAttribute("class"), signatureClass);
    }

    private static PortSpec port(Element element) {
        String name = element.getAttribute("name");
        return new PortSpec(
                name,
                element.getAttribute("type"),
                Arity.valueOf(or(element, "arity", "one").toUpperCase(Locale.ROOT)),
                or(element, "label", name),
                element.getAttribute("description"));
    }

    private static ParameterSpec parameter(Element element) {
        List<Choice> choices = new ArrayList<>();
        children(element, "choice")
                .forEach(choice -> choices.add(
                        new Choice(choice.getAttribute("value"), or(choice, "label", choice.getAttribute("value")))));
        return new ParameterSpec(
                element.getAttribute("name"),
                ParameterKind.valueOf(element.getAttribute("kind").toUpperCase(Locale.ROOT)),
                or(element, "label", element.getAttribute("name")),
                element.getAttribute("default"),
                number(element, "min"),
                number(element, "max"),
                number(element, "step"),
                choices,
                element.getAttribute("unit"),
                element.getAttribute("group"),
                element.getAttribute("description"));
    }

    private static OptionalDouble number(Element element, String attribute) {
        String text = element.getAttribute(attribute);
        return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }

    private static String or(Element element, String attribute, String otherwise) {
        return element.hasAttribute(attribute) ? element.getAttribute(attribute) : otherwise;
    }

    private static Set<String> names(Element element, String attribute) {
        return words(element, attribute).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> words(Element element, String attribute) {
        return Stream.of(element.getAttribute(attribute).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty());
    }

    private static Stream<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(element -> element.getTagName().equals(name));
    }
}
