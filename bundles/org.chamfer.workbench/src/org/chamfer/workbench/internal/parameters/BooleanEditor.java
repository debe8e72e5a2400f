package org.chamfer.workbench.internal.parameters;

import java.util.function.Consumer;
import org.chamfer.graph.type.ParameterSpec;
import org.eclipse.swt.widgets.Composite;

/** Edits a truth value by a check box. */
final class BooleanEditor extends ValueEditor {
    private final CheckBox box;

    BooleanEditor(Composite parent, RowContext context, ParameterSpec parameter, Consumer<String> problem) {
        super(parent, context, parameter, problem);
        box = new CheckBox(
                this, context.look(), id("field"), parameter.label(), flag -> choose(Boolean.toString(flag)));
    }

    @Override
    void show(String text) {
        box.show(Boolean.parseBoolean(text.strip()));
    }

    @Override
    void arrange(int width) {
        box.setBounds(0, 0, width, DrawnControl.HEIGHT);
    }
}
