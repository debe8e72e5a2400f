package org.chamfer.workbench.internal.parameters;

import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Takes over the colours of another theme in a form. */
final class Restyling {
    private Restyling() {}

    /** Takes them over in a control and all within. */
    static void apply(Control control) {
        switch (control) {
            case DrawnControl drawn -> drawn.themeChanged();
            case ValueEditor editor -> {
                Look look = editor.context().look();
                editor.setBackground(look.color(Token.WINDOW));
                editor.redraw();
            }
            default -> control.redraw();
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                apply(child);
            }
        }
    }
}
