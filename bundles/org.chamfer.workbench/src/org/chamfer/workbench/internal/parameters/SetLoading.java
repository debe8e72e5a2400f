package org.chamfer.workbench.internal.parameters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.ParameterText;
import org.chamfer.scad.eval.customizer.ParameterSet;
import org.chamfer.workbench.parameter.ParameterSheet;

/**
 * What loading a set does to a sheet. Parameters that the set leaves out get their defaults; values that do not fit are
 * left out, and so are wired parameters.
 *
 * @param texts what is to be set
 * @param problems what does not fit, as sentences
 */
record SetLoading(Map<String, Optional<String>> texts, List<String> problems) {
    /** Reads a set for a sheet. */
    static SetLoading of(ParameterSheet sheet, ParameterSet set) {
        Map<String, Optional<String>> texts = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (ParameterSpec parameter : sheet.parameters()) {
            String text = set.values().get(parameter.name());
            if (sheet.wired(parameter.name()).isPresent()) {
                continue;
            }
            texts.put(parameter.name(), Optional.empty());
            if (text != null && !SetComparison.isSame(parameter, text, parameter.defaultText())) {
                try {
                    String written = ParameterText.write(ParameterText.read(parameter, text));
                    texts.put(parameter.name(), Optional.of(written));
                } catch (DiagnosticException e) {
                    problems.add(ParameterHelp.sentence(e.diagnostic()));
                }
            }
        }
        return new SetLoading(texts, List.copyOf(problems));
    }

    /** The values of a sheet for a set: all that can be set, also those that have their defaults. */
    static Map<String, String> saved(ParameterSheet sheet) {
        Map<String, String> values = new LinkedHashMap<>();
        for (ParameterSpec parameter : sheet.parameters()) {
            if (sheet.wired(parameter.name()).isEmpty()) {
                values.put(parameter.name(), sheet.text(parameter.name()).orElse(parameter.defaultText()));
            }
        }
        return values;
    }
}
