package org.chamfer.workbench.internal.parameters;

import java.util.function.Consumer;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.ParameterText;
import org.chamfer.values.NumberValue;
import org.eclipse.swt.widgets.Composite;

/** Edits a number by a field, and by a slider if it has a range. */
final class NumberEditor extends ValueEditor {
    private static final int FIELD = 84;
    private static final int NARROW_FIELD = 64;
    private static final int ROOMY = 200;

    private final NumberField field;
    private final Slider slider;

    NumberEditor(Composite parent, RowContext context, ParameterSpec parameter, Consumer<String> problem) {
        super(parent, context, parameter, problem);
        NumberScale scale = NumberScale.of(parameter);
        slider = scale.sliding()
                ? new Slider(this, context.look(), id("slider"), parameter.label(), scale, this::slid)
                : null;
        field = new NumberField(
                this, context.look(), id("field"), parameter.label(), parameter.unit(), scale, this::accept, problem);
        field.setUnit(parameter.unit());
    }

    @Override
    void show(String text) {
        try {
            if (ParameterText.read(parameter(), text) instanceof NumberValue value) {
                fit();
                show(value.number());
            }
        } catch (DiagnosticException e) {
            field.show(text);
            unfit(e);
        }
    }

    @Override
    void arrange(int width) {
        int room = width >= ROOMY ? FIELD : NARROW_FIELD;
        int left = slider == null ? 0 : Math.max(0, width - room);
        if (slider != null) {
            slider.setBounds(0, 0, Math.max(0, left - GAP), DrawnControl.HEIGHT);
        }
        field.setBounds(left, 0, width - left, DrawnControl.HEIGHT);
    }

    private void show(double number) {
        field.show(number);
        if (slider != null) {
            slider.show(number);
        }
    }

    private void slid(double number, boolean live) {
        field.show(number);
        context().edits().set(parameter(), ParameterText.number(number), live);
    }

    private void accept(double number, boolean live) throws DiagnosticException {
        set(ParameterText.number(number), live);
        if (slider != null) {
            slider.show(number);
        }
    }
}
