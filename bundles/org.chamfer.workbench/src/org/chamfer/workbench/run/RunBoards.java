package org.chamfer.workbench.run;

import org.chamfer.workbench.internal.run.DisplayLater;
import org.chamfer.workbench.internal.run.NodeBoard;
import org.eclipse.swt.widgets.Display;

/** Makes boards. */
public final class RunBoards {
    private RunBoards() {}

    /** A board that knows nothing yet, for the UI thread that calls this. */
    public static RunBoard create() {
        return create(Display.getCurrent());
    }

    /** A board that knows nothing yet. @param display on whose thread it is read and its listeners are told */
    public static RunBoard create(Display display) {
        return new NodeBoard(new DisplayLater(display));
    }
}
