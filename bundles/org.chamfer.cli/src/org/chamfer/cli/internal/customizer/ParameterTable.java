package org.chamfer.cli.internal.customizer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chamfer.scad.eval.customizer.Choice;
import org.chamfer.scad.eval.customizer.CustomizerParameter;
import org.chamfer.scad.eval.customizer.CustomizerParameter.BooleanParameter;
import org.chamfer.scad.eval.customizer.CustomizerParameter.ChoiceParameter;
import org.chamfer.scad.eval.customizer.CustomizerParameter.NumberParameter;
import org.chamfer.scad.eval.customizer.CustomizerParameter.TextParameter;
import org.chamfer.scad.eval.customizer.CustomizerParameter.VectorParameter;
import org.chamfer.scad.eval.customizer.CustomizerParameters;
import org.chamfer.scad.eval.customizer.NumberLimits;
import org.chamfer.scad.eval.customizer.ParameterValue;
import org.chamfer.scad.eval.customizer.ParameterValue.NumberValue;
import org.chamfer.scad.eval.customizer.ParameterValue.TextValue;

/** Parameters as a table for people: the groups, and in them name, value, what is allowed, and what it is for. */
public final class ParameterTable {
    /** Longer entries stick out of their column. */
    private static final int WIDEST_COLUMN = 36;

    private static final String GAP = "  ";

    private ParameterTable() {}

    /** The table, each line with a line feed at its end; empty if there are no parameters. */
    public static String of(CustomizerParameters parameters) {
        int[] widths = new int[3];
        for (CustomizerParameter parameter : parameters.all()) {
            String[] cells = cells(parameter);
            for (int column = 0; column < widths.length; column++) {
                int width = cells[column].length();
                if (width <= WIDEST_COLUMN) {
                    widths[column] = Math.max(widths[column], width);
                }
            }
        }
        StringBuilder table = new StringBuilder();
        for (Map.Entry<String, List<CustomizerParameter>> group :
                parameters.groups().entrySet()) {
            table.append(table.isEmpty() ? "" : "\n");
            table.append('[').append(line(group.getKey())).append("]\n");
            for (CustomizerParameter parameter : group.getValue()) {
                appendRow(cells(parameter), widths, table);
            }
        }
        return table.toString();
    }

    private static String[] cells(CustomizerParameter parameter) {
        return new String[] {
            parameter.name(), line(parameter.initial().code()), line(allowed(parameter)), line(parameter.caption())
        };
    }

    private static void appendRow(String[] cells, int[] widths, StringBuilder table) {
        StringBuilder row = new StringBuilder();
        for (int column = 0; column < cells.length; column++) {
            row.append(GAP).append(cells[column]);
            if (column < widths.length) {
                row.repeat(' ', Math.max(0, widths[column] - cells[column].length()));
            }
        }
        table.append(row.toString().stripTrailing()).append('\n');
    }

    private static String allowed(CustomizerParameter parameter) {
        return switch (parameter) {
            case BooleanParameter _ -> "true or false";
            case NumberParameter number -> numbers(number.limits(), "number");
            case TextParameter text ->
                text.maximumLength().isPresent()
                        ? "text of at most " + text.maximumLength().getAsInt() + " characters"
                        : "text";
            case VectorParameter vector ->
                numbers(vector.limits(), vector.initial().numbers().size() == 1 ? "vector" : "vector, each number");
            case ChoiceParameter choice ->
                choice.choices().stream().map(ParameterTable::choice).collect(Collectors.joining(", "));
        };
    }

    private static String numbers(NumberLimits limits, String kind) {
        StringBuilder text = new StringBuilder(kind);
        limits.minimum().ifPresent(minimum -> text.append(" from ").append(code(minimum)));
        limits.maximum().ifPresent(maximum -> text.append(" to ").append(code(maximum)));
        limits.step().ifPresent(step -> text.append(", step ").append(code(step)));
        return text.toString();
    }

    /** The value as parameter sets have it, with the label if it is another. */
    private static String choice(Choice choice) {
        String value = value(choice.value());
        return value.equals(choice.label()) ? value : value + " (" + choice.label() + ")";
    }

    private static String value(ParameterValue value) {
        return value instanceof TextValue(String text) ? text : value.code();
    }

    private static String code(double number) {
        return new NumberValue(number).code();
    }

    /** Text from a file must not move the cursor of a terminal. */
    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
