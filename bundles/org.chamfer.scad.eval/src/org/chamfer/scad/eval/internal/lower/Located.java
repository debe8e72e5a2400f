package org.chamfer.scad.eval.internal.lower;

import org.chamfer.scad.LocatedObject;
import org.chamfer.scad.eval.internal.run.Place;
import org.chamfer.scad.eval.internal.run.SourceFile;
import org.chamfer.scad.model.Statement;
import org.eclipse.emf.ecore.EObject;

/**
 * A statement and the file that it stands in, which is another one than that of its neighbours if it is included.
 *
 * @param statement the statement
 * @param file its file
 */
record Located(Statement statement, SourceFile file) {
    /** The place of a part of the model. */
    static Place place(EObject object, SourceFile file) {
        LocatedObject located = (LocatedObject) object;
        return new Place(file, located.offset(), located.length());
    }

    Place place() {
        return place(statement, file);
    }
}
