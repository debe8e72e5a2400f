package org.chamfer.graph.internal.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.NearestName;
import org.chamfer.graph.file.ElementIds;
import org.chamfer.graph.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;

/** The ids of a canvas file and what refers to them. */
final class CanvasReferences {
    private record Found(Element part, CanvasElement element) {}

    private record Reference(EObject from, EReference feature, String ids, CanvasElement element) {}

    private final Map<String, Found> parts = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    /**
     * Takes note of a part that can be referred to.
     *
     * @throws DiagnosticException if it has no proper id, or another one has the same
     */
    void register(Element part, CanvasElement element) throws DiagnosticException {
        String id = part.getId();
        if (id == null) {
            throw element.failure("canvas.missing", element.described() + " has no attribute id", "");
        }
        if (!ElementIds.isId(id)) {
            throw element.failure(
                    "canvas.bad-value", "'" + CanvasElement.excerpt(id) + "' cannot be an id", ElementIds.RULE);
        }
        Found other = parts.putIfAbsent(id, new Found(part, element));
        if (other != null) {
            throw element.failure(
                    "canvas.duplicate-id",
                    "the id " + id + " is used twice, first in line "
                            + other.element().place().line(),
                    "give one of them another id");
        }
    }

    /** Takes note of a reference to one or more ids. */
    void add(EObject from, EReference feature, String ids, CanvasElement element) {
        references.add(new Reference(from, feature, ids, element));
    }

    /**
     * Sets all references.
     *
     * @throws DiagnosticException if there is no element of an id, or one of another kind
     */
    void resolve() throws DiagnosticException {
        for (Reference reference : references) {
            if (reference.feature().isMany()) {
                setMany(reference);
            } else {
                reference.from().eSet(reference.feature(), target(reference, reference.ids()));
            }
        }
    }

    // The metamodel says which lists hold what; the classes of the targets are checked.
    @SuppressWarnings("unchecked")
    private void setMany(Reference reference) throws DiagnosticException {
        Set<EObject> targets = new LinkedHashSet<>();
        StringTokenizer ids = new StringTokenizer(reference.ids());
        while (ids.hasMoreTokens()) {
            targets.add(target(reference, ids.nextToken()));
        }
        // The list itself would look for each of them among all others.
        ((InternalEList<EObject>) reference.from().eGet(reference.feature())).addAllUnique(targets);
    }

    private Element target(Reference reference, String id) throws DiagnosticException {
        Found found = parts.get(id);
        if (found == null || !reference.feature().getEReferenceType().isInstance(found.part())) {
            String kind = reference.feature().getEReferenceType().getName().toLowerCase(Locale.ROOT);
            throw reference
                    .element()
                    .failure(
                            "canvas.dangling",
                            "the " + reference.feature().getName() + " of "
                                    + reference.element().described() + " is '" + CanvasElement.excerpt(id)
                                    + "', and there is no such "
                                    + kind,
                            NearestName.hint(id, parts.keySet()));
        }
        return found.part();
    }
}
