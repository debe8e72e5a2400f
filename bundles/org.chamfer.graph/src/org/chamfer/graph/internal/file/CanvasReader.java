package org.chamfer.graph.internal.file;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.NearestName;
import org.chamfer.graph.model.Element;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.GraphFactory;
import org.chamfer.graph.model.GraphPackage;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Parameter;
import org.chamfer.graph.model.Wire;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes the model of the elements of a canvas file, with the metamodel as the only list of what may stand there. */
final class CanvasReader {
    private final CanvasReferences references = new CanvasReferences();

    private CanvasReader() {}

    /**
     * Makes a graph.
     *
     * @param root in the current format version
     * @throws DiagnosticException if something is unknown, malformed, missing, doubled or dangling; tells line and column
     */
    static Graph read(CanvasElement root) throws DiagnosticException {
        CanvasReader reader = new CanvasReader();
        Graph graph = GraphFactory.eINSTANCE.createGraph();
        reader.fill(graph, root);
        reader.references.resolve();
        return graph;
    }

    private void fill(EObject object, CanvasElement element) throws DiagnosticException {
        Set<EStructuralFeature> seen = new HashSet<>();
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            EStructuralFeature feature = feature(object.eClass(), attribute.getKey(), element, "attribute");
            seen.add(feature);
            switch (feature) {
                case EAttribute simple -> object.eSet(simple, CanvasValue.parse(simple, attribute.getValue(), element));
                case EReference reference
                when !reference.isContainment() -> references.add(object, reference, attribute.getValue(), element);
                default -> throw unknown(object.eClass(), attribute.getKey(), element, "attribute");
            }
        }
        for (CanvasElement child : element.children()) {
            EStructuralFeature feature = feature(object.eClass(), child.name(), child, "element");
            if (!seen.add(feature) && !feature.isMany()) {
                throw child.failure(
                        "canvas.duplicate",
                        element.described() + " has more than one " + CanvasElement.excerpt(child.name()),
                        "");
            }
            child(object, feature, child);
        }
        if (!element.text().isBlank()) {
            throw element.failure("canvas.unknown-text", "there is text within " + element.described(), "remove it");
        }
        complete(object, element);
    }

    private void child(EObject object, EStructuralFeature feature, CanvasElement child) throws DiagnosticException {
        if (feature instanceof EAttribute attribute) {
            if (!child.children().isEmpty() || !child.attributes().isEmpty()) {
                throw child.failure("canvas.unknown-element", child.name() + " holds text only", "");
            }
            object.eSet(attribute, CanvasValue.parse(attribute, child.text(), child));
            return;
        }
        EReference reference = (EReference) feature;
        if (!reference.isContainment() || reference.getEReferenceType().isAbstract()) {
            throw unknown(object.eClass(), child.name(), child, "element");
        }
        EObject part = GraphFactory.eINSTANCE.create(reference.getEReferenceType());
        fill(part, child);
        if (reference.isMany()) {
            add(object, reference, part);
        } else {
            object.eSet(reference, part);
        }
    }

    // The metamodel says which lists hold what: eGet of a feature of many objects gives a list of them.
    @SuppressWarnings("unchecked")
    private static void add(EObject object, EReference reference, EObject part) {
        ((EList<EObject>) object.eGet(reference)).add(part);
    }

    private static EStructuralFeature feature(EClass type, String name, CanvasElement element, String what)
            throws DiagnosticException {
        EStructuralFeature feature = type.getEStructuralFeature(name);
        if (feature == null || feature.isTransient()) {
            throw unknown(type, name, element, what);
        }
        return feature;
    }

    private static DiagnosticException unknown(EClass type, String name, CanvasElement element, String what) {
        List<String> known = type.getEAllStructuralFeatures().stream()
                .filter(feature -> !feature.isTransient())
                .map(EStructuralFeature::getName)
                .toList();
        return element.failure(
                "canvas.unknown-" + what,
                "the " + what + " " + CanvasElement.excerpt(name) + " is not part of graph files",
                NearestName.hint(name, known));
    }

    private void complete(EObject object, CanvasElement element) throws DiagnosticException {
        if (object instanceof Element part) {
            references.register(part, element);
        }
        switch (object) {
            case Node node -> {
                require(node, GraphPackage.Literals.NODE__TYPE, element);
                checkParameters(node, element);
            }
            case Parameter parameter -> require(parameter, GraphPackage.Literals.PARAMETER__NAME, element);
            case Wire wire -> {
                require(wire, GraphPackage.Literals.WIRE__OUTPUT, element);
                require(wire, GraphPackage.Literals.WIRE__INPUT, element);
                for (EReference end : List.of(GraphPackage.Literals.WIRE__SOURCE, GraphPackage.Literals.WIRE__TARGET)) {
                    if (!element.attributes().containsKey(end.getName())) {
                        throw missing(element, end);
                    }
                }
            }
            default -> {
                // Everything else may be left out.
            }
        }
    }

    private static void require(EObject object, EAttribute attribute, CanvasElement element)
            throws DiagnosticException {
        if (object.eGet(attribute) == null || object.eGet(attribute).equals("")) {
            throw missing(element, attribute);
        }
    }

    private static DiagnosticException missing(CanvasElement element, EStructuralFeature feature) {
        return element.failure("canvas.missing", element.described() + " has no attribute " + feature.getName(), "");
    }

    private static void checkParameters(Node node, CanvasElement element) throws DiagnosticException {
        Set<String> names = new HashSet<>();
        List<CanvasElement> children = element.children().stream()
                .filter(child -> child.name().equals(GraphPackage.Literals.NODE__PARAMETERS.getName()))
                .toList();
        for (int i = 0; i < children.size(); i++) {
            String name = node.getParameters().get(i).getName();
            if (!names.add(name)) {
                throw children.get(i)
                        .failure(
                                "canvas.duplicate",
                                "the node " + node.getId() + " has the parameter " + CanvasElement.excerpt(name)
                                        + " more than once",
                                "remove one of them");
            }
        }
    }
}
