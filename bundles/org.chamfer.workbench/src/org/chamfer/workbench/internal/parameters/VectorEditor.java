package org.chamfer.workbench.internal.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.ParameterText;
import org.chamfer.values.VectorValue;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** Edits a vector by a field for each component. */
final class VectorEditor extends ValueEditor {
    private static final List<String> AXES = List.of("X", "Y", "Z", "W");
    private static final int NARROWEST = 48;

    private final List<NumberField> fields = new ArrayList<>();
    private List<Double> numbers = List.of();

    VectorEditor(Composite parent, RowContext context, ParameterSpec parameter, Consumer<String> problem) {
        super(parent, context, parameter, problem);
        make(numbersOf(parameter.defaultText()).size());
    }

    @Override
    void show(String text) {
        numbers = numbersOf(text);
        if (numbers.size() != fields.size()) {
            make(numbers.size());
        }
        for (int at = 0; at < fields.size(); at++) {
            fields.get(at).show(numbers.get(at));
        }
    }

    @Override
    public Point computeSize(int width, int heightHint, boolean changed) {
        int rows = (fields.size() + columns(width) - 1) / Math.max(1, columns(width));
        return new Point(width, Math.max(1, rows) * (DrawnControl.HEIGHT + 4) - 4);
    }

    @Override
    void arrange(int width) {
        int columns = columns(width);
        for (int at = 0; at < fields.size(); at++) {
            int column = at % columns;
            int left = column * (width + 4) / columns;
            int right = (column + 1) * (width + 4) / columns - 4;
            fields.get(at).setBounds(left, at / columns * (DrawnControl.HEIGHT + 4), right - left, DrawnControl.HEIGHT);
        }
    }

    private int columns(int width) {
        int room = Math.max(1, (width + 4) / (NARROWEST + 4));
        int rows = (fields.size() + room - 1) / room;
        return Math.max(1, rows == 0 ? 1 : (fields.size() + rows - 1) / rows);
    }

    private void make(int count) {
        fields.forEach(NumberField::dispose);
        fields.clear();
        NumberScale scale = NumberScale.of(parameter());
        for (int at = 0; at < count; at++) {
            int index = at;
            String axis = count <= AXES.size() ? AXES.get(at) : Integer.toString(at + 1);
            NumberField field = new NumberField(
                    this,
                    context().look(),
                    id("field." + at),
                    parameter().label() + " " + axis,
                    parameter().unit(),
                    scale,
                    (number, live) -> accept(index, number, live),
                    problem());
            field.setPrefix(axis);
            fields.add(field);
        }
        if (getSize().x > 0) {
            arrange(getSize().x);
        }
    }

    private void accept(int index, double number, boolean live) throws DiagnosticException {
        List<Double> others = new ArrayList<>(numbers);
        others.set(index, number);
        String text = ParameterText.write(
                VectorValue.of(others.stream().mapToDouble(Double::doubleValue).toArray()));
        set(text, live);
        numbers = others;
    }

    private List<Double> numbersOf(String text) {
        try {
            List<Double> found =
                    ParameterText.read(parameter(), text) instanceof VectorValue vector ? vector.numbers() : List.of();
            fit();
            return found;
        } catch (DiagnosticException e) {
            unfit(e);
            return numbers;
        }
    }
}
