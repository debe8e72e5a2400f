package org.chamfer.workbench.internal.parameters;

import java.util.function.Consumer;
import org.chamfer.graph.type.ParameterSpec;
import org.eclipse.swt.widgets.Composite;

/** Edits a choice: a few short ones side by side, others by a drop-down list. */
final class ChoiceEditor extends ValueEditor {
    private final DrawnControl control;
    private final Consumer<String> shown;

    ChoiceEditor(Composite parent, RowContext context, ParameterSpec parameter, Consumer<String> problem) {
        super(parent, context, parameter, problem);
        String id = id("field");
        if (Segments.fit(parameter.choices())) {
            Segments segments =
                    new Segments(this, context.look(), id, parameter.label(), parameter.choices(), this::choose);
            control = segments;
            shown = segments::show;
        } else {
            ChoiceField list =
                    new ChoiceField(this, context.look(), id, parameter.label(), parameter.choices(), this::choose);
            control = list;
            shown = list::show;
        }
    }

    @Override
    void show(String text) {
        shown.accept(text);
    }

    @Override
    void arrange(int width) {
        control.setBounds(0, 0, width, DrawnControl.HEIGHT);
    }
}
