package org.chamfer.scad.eval.internal.customizer;

import java.util.List;
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
import org.chamfer.scad.eval.customizer.ParameterValue.BooleanValue;
import org.chamfer.scad.eval.customizer.ParameterValue.NumberValue;
import org.chamfer.scad.eval.customizer.ParameterValue.TextValue;
import org.chamfer.scad.eval.customizer.ParameterValue.VectorValue;

/** Writes the description of parameters; the fields of each object are sorted by their names. */
public final class SchemaText {
    private final CompactJson json = new CompactJson();

    private SchemaText() {}

    /** The JSON text. */
    public static String of(String title, CustomizerParameters parameters) {
        SchemaText text = new SchemaText();
        text.json.begin('{');
        if (!parameters.all().isEmpty()) {
            text.json.name("parameters").begin('[');
            parameters.all().forEach(text::write);
            text.json.end(']');
        }
        text.json.name("title").value(title).end('}');
        return text.json.toString();
    }

    private void write(CustomizerParameter parameter) {
        json.begin('{');
        writeUnlessEmpty("caption", parameter.caption());
        writeUnlessEmpty("group", parameter.group());
        json.name("initial");
        write(parameter.initial());
        NumberLimits limits =
                switch (parameter) {
                    case NumberParameter number -> number.limits();
                    case VectorParameter vector -> vector.limits();
                    case BooleanParameter _, TextParameter _, ChoiceParameter _ -> NumberLimits.NONE;
                };
        boolean slider = limits.maximum().isPresent();
        if (slider) {
            json.name("max").value(limits.maximum().getAsDouble());
        }
        if (parameter instanceof TextParameter text && text.maximumLength().isPresent()) {
            json.name("maxLength").whole(text.maximumLength().getAsInt());
        }
        if (slider) {
            json.name("min").value(limits.minimum().orElse(NumberLimits.SLIDER_MINIMUM));
        }
        json.name("name").value(parameter.name());
        if (parameter instanceof ChoiceParameter choice) {
            write(choice.choices());
        }
        if (slider) {
            json.name("step").value(limits.step().orElse(NumberLimits.SLIDER_STEP));
        }
        json.name("type").value(type(parameter.initial())).end('}');
    }

    private void write(List<Choice> choices) {
        json.name("options").begin('[');
        for (Choice choice : choices) {
            json.begin('{').name("name").value(choice.label()).name("value");
            write(choice.value());
            json.end('}');
        }
        json.end(']');
    }

    private void write(ParameterValue value) {
        switch (value) {
            case BooleanValue(boolean truth) -> json.value(truth);
            case NumberValue(double number) -> json.value(number);
            case TextValue(String text) -> json.value(text);
            case VectorValue(List<Double> numbers) -> {
                json.begin('[');
                numbers.forEach(json::value);
                json.end(']');
            }
        }
    }

    private void writeUnlessEmpty(String name, String text) {
        if (!text.isEmpty()) {
            json.name(name).value(text);
        }
    }

    private static String type(ParameterValue value) {
        return switch (value) {
            case BooleanValue _ -> "boolean";
            case NumberValue _, VectorValue _ -> "number";
            case TextValue _ -> "string";
        };
    }
}
