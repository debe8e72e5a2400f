package org.chamfer.scad.eval.customizer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.scad.eval.internal.customizer.ShownText;
import org.chamfer.scad.eval.internal.customizer.UnfitValueException;
import org.chamfer.scad.eval.internal.customizer.ValueReading;

/**
 * What a parameter set means for the parameters of a file.
 *
 * @param values the values of those parameters that the set has a fitting value for, in the parameters' order
 * @param problems errors for values that do not fit (codes {@code customizer.wrong-type},
 *     {@code customizer.out-of-range}, {@code customizer.unknown-choice}), and a warning that tells values without
 *     a parameter ({@code customizer.unknown-parameter})
 */
public record ParameterSetReading(Map<String, ParameterValue> values, List<Diagnostic> problems) {
    public ParameterSetReading {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        problems = List.copyOf(problems);
    }

    /**
     * Reads the values of a set.
     *
     * @param file the file of the set as messages show it
     */
    public static ParameterSetReading of(CustomizerParameters parameters, ParameterSet set, String file) {
        Map<String, ParameterValue> values = new LinkedHashMap<>();
        List<Diagnostic> problems = new ArrayList<>();
        for (CustomizerParameter parameter : parameters.all()) {
            String text = set.values().get(parameter.name());
            if (text != null) {
                try {
                    values.put(parameter.name(), ValueReading.read(parameter, text));
                } catch (UnfitValueException e) {
                    problems.add(Diagnostic.error(
                                    e.code(),
                                    "parameter set '" + set.name() + "': " + e.getMessage(),
                                    SourceRange.ofFile(file))
                            .withHint(e.hint()));
                }
            }
        }
        List<String> unknown = set.values().keySet().stream()
                .filter(name -> parameters.find(name).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            problems.add(Diagnostic.warning(
                            "customizer.unknown-parameter",
                            "parameter set '" + set.name() + "': no parameter is called " + ShownText.list(unknown, ""),
                            SourceRange.ofFile(file))
                    .withHint("such values are ignored"));
        }
        return new ParameterSetReading(values, problems);
    }

    /** The values as assignments {@code name=value} that an evaluation takes. */
    public List<String> definitions() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().code())
                .toList();
    }
}
