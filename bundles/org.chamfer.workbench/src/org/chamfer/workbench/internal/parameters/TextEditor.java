package org.chamfer.workbench.internal.parameters;

import java.util.function.Consumer;
import org.chamfer.graph.type.ParameterSpec;
import org.eclipse.swt.widgets.Composite;

/** Edits a line of text. */
final class TextEditor extends ValueEditor {
    private final Field field;

    TextEditor(Composite parent, RowContext context, ParameterSpec parameter, Consumer<String> problem) {
        super(parent, context, parameter, problem);
        field = new Field(this, context.look(), id("field"), parameter.label(), typed -> set(typed, false), problem);
        field.setHint("empty");
    }

    @Override
    void show(String text) {
        field.show(text);
    }

    @Override
    void arrange(int width) {
        field.setBounds(0, 0, width, DrawnControl.HEIGHT);
    }
}
