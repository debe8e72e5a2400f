package org.chamfer.scad.eval.internal.source;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Set;
import org.chamfer.scad.model.FunctionLiteral;
import org.eclipse.emf.ecore.EObject;

/**
 * Knows where function literals stand in a model. A scope with one inside needs a frame of its own each time it is
 * entered, because the function may live longer than the round of the loop or the call that made it. Immutable.
 */
public final class Captures {
    private final Set<EObject> around = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Looks for function literals in a whole model. */
    Captures(EObject model) {
        for (Iterator<EObject> all = model.eAllContents(); all.hasNext(); ) {
            EObject object = all.next();
            if (object instanceof FunctionLiteral) {
                mark(object);
            }
        }
    }

    private void mark(EObject literal) {
        EObject object = literal;
        while (object != null && around.add(object)) {
            object = object.eContainer();
        }
    }

    /** True if a part of the model is a function literal or has one inside. */
    public boolean has(EObject object) {
        return around.contains(object);
    }
}
