package org.chamfer.graph.internal.convert;

import java.util.List;
import java.util.OptionalDouble;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.ParameterText;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;

/** Reads texts as parameters are read. */
final class TextReading {
    private TextReading() {}

    static Value as(ParameterKind kind, TextValue text) throws DiagnosticException {
        ParameterSpec parameter = new ParameterSpec(
                "text",
                kind,
                "",
                "",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                List.of(),
                "",
                "",
                "");
        try {
            return ParameterText.read(parameter, text.text());
        } catch (DiagnosticException e) {
            String shown = text.text().length() > 40 ? text.text().substring(0, 40) + "…" : text.text();
            throw new DiagnosticException(
                    Diagnostic.error(
                                    "convert.text",
                                    "the text '" + shown.replace('\n', ' ') + "' cannot become a " + kind.portType(),
                                    null)
                            .withHint(e.diagnostic().hint()),
                    e);
        }
    }
}
