package org.chamfer.formats.internal.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.chamfer.formats.internal.text.DecimalNumber;

/** Numbers in attributes. As in OpenSCAD, what is not a plain number counts as zero; units are not looked at. */
final class SvgNumbers {
    private SvgNumbers() {}

    /** The number that is the whole text, else 0; {@code null} gives 0. */
    static double parse(String text) {
        try {
            return text == null ? 0 : DecimalNumber.parse(text);
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    /** Numbers between commas and blanks. */
    static List<Double> list(String text) {
        List<Double> numbers = new ArrayList<>();
        if (text != null) {
            StringTokenizer tokens = new StringTokenizer(text, " ,\t\r\n");
            while (tokens.hasMoreTokens()) {
                numbers.add(parse(tokens.nextToken()));
            }
        }
        return numbers;
    }
}
