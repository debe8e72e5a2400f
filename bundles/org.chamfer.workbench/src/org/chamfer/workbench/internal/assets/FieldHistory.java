package org.chamfer.workbench.internal.assets;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** What was in a text field before, so that typing can be undone there: the platform's own field cannot. */
final class FieldHistory {
    private static final int LONGEST = 100;

    /** What a field holds. @param caret where typing goes on */
    private record State(String text, int caret) {}

    private final Text field;
    private final Deque<State> before = new ArrayDeque<>();
    private final Deque<State> after = new ArrayDeque<>();
    private State current;
    private boolean travelling;

    /** Follows a field from now on. */
    FieldHistory(Text field) {
        this.field = field;
        this.current = state();
        field.addListener(SWT.Modify, _ -> changed());
    }

    /** Takes back the last change, if there is one. */
    void undo() {
        travel(before, after);
    }

    /** Makes the change that was taken back last again. */
    void redo() {
        travel(after, before);
    }

    private void changed() {
        if (!travelling) {
            before.push(current);
            after.clear();
            if (before.size() > LONGEST) {
                before.removeLast();
            }
        }
        current = state();
    }

    private void travel(Deque<State> from, Deque<State> to) {
        if (from.isEmpty()) {
            return;
        }
        to.push(current);
        State next = from.pop();
        travelling = true;
        try {
            field.setText(next.text);
            field.setSelection(next.caret);
        } finally {
            travelling = false;
        }
    }

    private State state() {
        return new State(field.getText(), field.getCaretPosition());
    }
}
