package org.chamfer.scad.eval.internal.builtin;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.scad.eval.internal.module.Parameters;
import org.chamfer.scad.eval.internal.module.TextModule;
import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.ObjectValue;
import org.chamfer.scad.eval.internal.value.Text;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.Vector;
import org.chamfer.text.FontMetrics;
import org.chamfer.text.TextMetrics;

/** Functions that measure texts and fonts, which are experimental in OpenSCAD. */
final class FontFunctions {
    private static final int ANY_SEGMENTS = 2;

    private FontFunctions() {}

    /** The functions by name. */
    static Map<String, BuiltinFunction> all() {
        return Map.of("textmetrics", FontFunctions::textMetrics, "fontmetrics", FontFunctions::fontMetrics);
    }

    private static Value textMetrics(Value[] arguments, CallSite site) {
        Parameters p = site.parameters(arguments, TextModule.NAMES);
        try {
            TextMetrics metrics =
                    site.texts().metrics(TextModule.settings("textmetrics", p, site::warn, _ -> ANY_SEGMENTS));
            Map<String, Value> members = new LinkedHashMap<>();
            members.put("position", Vector.of(metrics.x(), metrics.y()));
            members.put("size", Vector.of(metrics.width(), metrics.height()));
            members.put("ascent", Num.of(metrics.ascent()));
            members.put("descent", Num.of(metrics.descent()));
            members.put("offset", Vector.of(metrics.offsetX(), metrics.offsetY()));
            members.put("advance", Vector.of(metrics.advanceX(), metrics.advanceY()));
            return new ObjectValue(members);
        } catch (DiagnosticException e) {
            site.warn(e.diagnostic().message());
            return Undef.UNDEF;
        }
    }

    private static Value fontMetrics(Value[] arguments, CallSite site) {
        Parameters p = site.parameters(arguments, "size", "font");
        try {
            FontMetrics metrics = site.texts()
                    .fontMetrics(
                            TextModule.number("fontmetrics", p, "size", TextModule.DEFAULT_SIZE, site::warn),
                            TextModule.text("fontmetrics", p, "font", "", site::warn));
            Map<String, Value> font = new LinkedHashMap<>();
            font.put("family", new Text(metrics.family()));
            font.put("style", new Text(metrics.style()));
            Map<String, Value> members = new LinkedHashMap<>();
            members.put("nominal", heights(metrics.nominalAscent(), metrics.nominalDescent()));
            members.put("max", heights(metrics.maxAscent(), metrics.maxDescent()));
            members.put("interline", Num.of(metrics.interline()));
            members.put("font", new ObjectValue(font));
            return new ObjectValue(members);
        } catch (DiagnosticException e) {
            site.warn(e.diagnostic().message());
            return Undef.UNDEF;
        }
    }

    private static Value heights(double ascent, double descent) {
        Map<String, Value> members = new LinkedHashMap<>();
        members.put("ascent", Num.of(ascent));
        members.put("descent", Num.of(descent));
        return new ObjectValue(members);
    }
}
