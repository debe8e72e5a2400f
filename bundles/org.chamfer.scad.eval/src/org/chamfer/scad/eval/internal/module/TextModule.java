package org.chamfer.scad.eval.internal.module;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.csg.Facets;
import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.Text;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.text.TextSettings;

/** The module {@code text}, and what functions of texts share with it. */
public final class TextModule {
    /** The parameters in order. */
    public static final String[] NAMES = {
        "text", "size", "font", "direction", "language", "script", "halign", "valign", "spacing"
    };

    /** The size in mm if none is given. */
    public static final double DEFAULT_SIZE = 10;

    private TextModule() {}

    static void text(ModuleCall call, List<CsgNode> out) {
        Parameters p = call.parameters(NAMES);
        Facets facets = call.facets();
        TextSettings settings =
                settings("text", p, call::warn, size -> TextSettings.curveSegments(facets.segments(size)));
        out.add(call.leaf(new CsgOperation.Text(settings, call.machine().files.fonts(), facets)));
    }

    /**
     * What is to be written and how, with direction and script found out.
     *
     * @param caller the name of the module or function in warnings
     * @param warnings gets warnings of arguments that do not fit
     * @param segments gives the number of segments of a curve for a size
     */
    public static TextSettings settings(
            String caller, Parameters p, Consumer<String> warnings, DoubleFunction<Integer> segments) {
        double size = number(caller, p, "size", DEFAULT_SIZE, warnings);
        String text = text(caller, p, "text", "", warnings);
        double spacing = number(caller, p, "spacing", 1, warnings);
        String font = text(caller, p, "font", "", warnings);
        String direction = text(caller, p, "direction", "", warnings);
        String language = text(caller, p, "language", "en", warnings);
        String script = text(caller, p, "script", "", warnings);
        String halign = text(caller, p, "halign", "default", warnings);
        String valign = text(caller, p, "valign", "default", warnings);
        return new TextSettings(
                        text, size, font, halign, valign, spacing, direction, language, script, segments.apply(size))
                .resolved();
    }

    /** A number, or {@code fallback}; warns of other types. */
    public static double number(String caller, Parameters p, String name, double fallback, Consumer<String> warnings) {
        Value value = p.get(name);
        if (!(value instanceof Num) && !(value instanceof Undef)) {
            warnings.accept(wrongType(caller, name, value, "number"));
        }
        return value.asNumber(fallback);
    }

    /** A text, or {@code fallback}; warns of other types. */
    public static String text(String caller, Parameters p, String name, String fallback, Consumer<String> warnings) {
        Value value = p.get(name);
        if (value instanceof Text text) {
            return text.value();
        }
        if (!(value instanceof Undef)) {
            warnings.accept(wrongType(caller, name, value, "string"));
        }
        return fallback;
    }

    private static String wrongType(String caller, String name, Value value, String expected) {
        return caller + "(..., " + name + "=" + value.printed() + ") Invalid type: expected " + expected + ", found "
                + value.typeName();
    }
}
