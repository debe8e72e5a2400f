package org.chamfer.scad;

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * Base of all model objects: an EMF object that knows its place in the text it was parsed from.
 *
 * <p>Xtext's node model gives the same places, but costs more time and memory than the model itself; evaluation needs
 * nothing else of it.
 */
public abstract class LocatedObject extends MinimalEObjectImpl.Container {
    private int offset = -1;
    private int end = -1;

    /** The offset of the first character in UTF-16 units, counted from 0; -1 if the object was not parsed. */
    public final int offset() {
        return offset;
    }

    /** The number of UTF-16 units from the first character to the last, without surrounding white space. */
    public final int length() {
        return Math.max(0, end - offset);
    }

    /** Sets where the object begins; for parsers. */
    public final void beginAt(int newOffset) {
        offset = newOffset;
        end = newOffset;
    }

    /** Sets the offset behind the object's last character; for parsers. */
    public final void endAt(int newEnd) {
        end = newEnd;
    }
}
