package org.chamfer.workbench.internal.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.ParameterText;
import org.chamfer.scad.eval.customizer.ParameterSet;
import org.chamfer.workbench.parameter.ParameterSheet;

/**
 * Values side by side: what is set now, and each parameter set.
 *
 * @param columns the names of the columns
 * @param rows a row for each parameter
 */
record SetComparison(List<String> columns, List<Row> rows) {
    /**
     * A parameter.
     *
     * @param parameter its declaration
     * @param values its value in each column, as texts
     * @param marks true for each column whose value is another than that of the first
     */
    record Row(ParameterSpec parameter, List<String> values, List<Boolean> marks) {
        /** True if not all columns have the same value. */
        boolean differs() {
            return marks.contains(true);
        }
    }

    /** Compares what a sheet has now with sets. */
    static SetComparison of(ParameterSheet sheet, List<ParameterSet> sets) {
        List<String> columns = new ArrayList<>(List.of("Now", "Default"));
        sets.forEach(set -> columns.add(set.name()));
        List<Row> rows = new ArrayList<>();
        for (ParameterSpec parameter : sheet.parameters()) {
            List<String> values = new ArrayList<>();
            values.add(sheet.text(parameter.name()).orElse(parameter.defaultText()));
            values.add(parameter.defaultText());
            for (ParameterSet set : sets) {
                values.add(
                        Optional.ofNullable(set.values().get(parameter.name())).orElse(parameter.defaultText()));
            }
            List<Boolean> marks = values.stream()
                    .map(value -> !isSame(parameter, values.getFirst(), value))
                    .toList();
            rows.add(new Row(parameter, List.copyOf(values), marks));
        }
        return new SetComparison(List.copyOf(columns), List.copyOf(rows));
    }

    /** True if two texts are the same value, such as 1 and 1.0. */
    static boolean isSame(ParameterSpec parameter, String first, String second) {
        if (first.equals(second)) {
            return true;
        }
        try {
            return ParameterText.write(ParameterText.read(parameter, first))
                    .equals(ParameterText.write(ParameterText.read(parameter, second)));
        } catch (DiagnosticException _) {
            // A value that does not fit is no other's equal.
            return false;
        }
    }
}
