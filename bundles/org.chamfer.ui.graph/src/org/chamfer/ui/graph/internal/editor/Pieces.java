package org.chamfer.ui.graph.internal.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Display;

/** Work of the UI thread that would keep the window waiting if it were done at once: what the user does comes in between. */
final class Pieces {
    private final Display display;
    private final BooleanSupplier wanted;
    private final Deque<BooleanSupplier> left = new ArrayDeque<>();

    /** @param wanted false if nobody needs the rest any more */
    Pieces(Display display, BooleanSupplier wanted) {
        this.display = display;
        this.wanted = wanted;
    }

    /** Adds a piece. */
    Pieces then(Runnable piece) {
        return repeat(() -> {
            piece.run();
            return false;
        });
    }

    /** Adds a piece that is done again as long as it gives true. */
    Pieces repeat(BooleanSupplier piece) {
        left.add(piece);
        return this;
    }

    /** Begins, a moment later. */
    void start() {
        display.asyncExec(this::next);
    }

    private void next() {
        if (!wanted.getAsBoolean()) {
            return;
        }
        if (!left.element().getAsBoolean()) {
            left.remove();
        }
        if (!left.isEmpty()) {
            start();
        }
    }
}
