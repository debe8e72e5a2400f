package org.chamfer.scad.eval.internal.lower;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Set;
import org.chamfer.scad.model.FunctionLiteral;
import org.eclipse.emf.ecore.EObject;

/**
 * Knows where function literals stand. A scope with one inside needs a frame of its own each time it is entered, because
 * the function may live longer than the round of the loop or the call that made it.
 */
final class Captures {
    private final Set<EObject> around = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Looks for function literals in a part of the model. */
    void search(EObject root) {
        if (root instanceof FunctionLiteral) {
            mark(root, root);
        }
        for (Iterator<EObject> all = root.eAllContents(); all.hasNext(); ) {
            EObject object = all.next();
            if (object instanceof FunctionLiteral) {
                mark(object, root);
            }
        }
    }

    private void mark(EObject literal, EObject root) {
        EObject object = literal;
        while (object != null && around.add(object) && object != root) {
            object = object.eContainer();
        }
    }

    /** True if a function literal stands in a part that was searched. */
    boolean has(EObject object) {
        return around.contains(object);
    }
}
