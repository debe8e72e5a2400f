package org.chamfer.scad.eval.internal.module;

import java.util.List;
import java.util.Locale;
import org.chamfer.geometry.Color;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.Text;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.Vector;

/** {@code color}: by name, by hexadecimal digits, by numbers from 0 to 1. */
final class ColorModule {
    /** What stands for no colour in OpenSCAD's text. */
    private static final Color UNKNOWN = new Color(-1, -1, -1, -1);

    private ColorModule() {}

    static void color(ModuleCall call, List<CsgNode> out) {
        Parameters p = call.parameters("c", "alpha");
        Color color =
                switch (p.get("c")) {
                    case Vector numbers -> ofNumbers(call, numbers);
                    case Text name -> ofName(call, name.value());
                    default -> UNKNOWN;
                };
        if (p.get("alpha") instanceof Num alpha) {
            if (!(alpha.value() >= 0 && alpha.value() <= 1)) {
                call.warn("color() expects alpha between 0.0 and 1.0. Value of "
                        + String.format(Locale.ROOT, "%.1f", alpha.value()) + " is out of range");
            }
            color = new Color(color.red(), color.green(), color.blue(), (float) alpha.value());
        }
        out.add(call.node(new CsgOperation.Colored(color), call.children().get()));
    }

    /** The colour of up to four numbers; missing ones are 1. */
    private static Color ofNumbers(ModuleCall call, Vector numbers) {
        float[] rgba = {1, 1, 1, 1};
        for (int i = 0; i < Math.min(rgba.length, numbers.size()); i++) {
            Value value = numbers.get(i);
            float number = (float) value.asNumber(0);
            if (number < 0 || number > 1) {
                call.warn("color() expects numbers between 0.0 and 1.0. Value of "
                        + String.format(Locale.ROOT, "%.1f", number) + " is out of range");
            }
            rgba[i] = number;
        }
        return new Color(rgba[0], rgba[1], rgba[2], rgba[3]);
    }

    private static Color ofName(ModuleCall call, String name) {
        Color color = name.startsWith("#") ? ofDigits(name.substring(1)) : ColorNames.find(name);
        if (color == null) {
            call.warn("Unable to parse color \"" + name + "\"");
            return UNKNOWN;
        }
        return color;
    }

    /** The colour of 3, 4, 6 or 8 hexadecimal digits, {@code null} if it is none. */
    private static Color ofDigits(String digits) {
        boolean brief = digits.length() == 3 || digits.length() == 4;
        if (!brief && digits.length() != 6 && digits.length() != 8
                || !digits.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            return null;
        }
        float[] rgba = {0, 0, 0, 1};
        int width = brief ? 1 : 2;
        for (int i = 0; i < digits.length() / width; i++) {
            int value = Integer.parseInt(digits.substring(i * width, (i + 1) * width), 16);
            rgba[i] = value / (brief ? 15f : 255f);
        }
        return new Color(rgba[0], rgba[1], rgba[2], rgba[3]);
    }
}
