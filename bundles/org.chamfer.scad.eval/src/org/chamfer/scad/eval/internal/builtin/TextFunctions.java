package org.chamfer.scad.eval.internal.builtin;

import java.util.Map;
import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.Printer;
import org.chamfer.scad.eval.internal.value.Range;
import org.chamfer.scad.eval.internal.value.Text;
import org.chamfer.scad.eval.internal.value.Undef;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.Vector;

/** Functions of texts. */
final class TextFunctions {
    private static final long MOST_CHARACTERS = 10_000_000;

    private TextFunctions() {}

    /** The functions by name. */
    static Map<String, BuiltinFunction> all() {
        return Map.of("str", TextFunctions::str, "chr", TextFunctions::chr, "ord", TextFunctions::ord);
    }

    private static Value str(Value[] arguments, CallSite site) {
        Printer out = site.printer();
        for (Value argument : arguments) {
            if (argument instanceof Text text) {
                out.append(text.value());
            } else {
                out.print(argument);
            }
        }
        return site.text(out.text());
    }

    private static Value chr(Value[] arguments, CallSite site) {
        StringBuilder out = new StringBuilder();
        for (Value argument : arguments) {
            appendCharacters(argument, out, site);
        }
        return site.text(out);
    }

    private static void appendCharacters(Value value, StringBuilder out, CallSite site) {
        switch (value) {
            case Num number -> appendCharacter(number.value(), out);
            case Vector vector -> {
                for (Value element : vector) {
                    appendCharacters(element, out, site);
                }
            }
            case Range range -> {
                long count = Math.min(range.count(), MOST_CHARACTERS);
                for (long i = 0; i < count; i++) {
                    site.step();
                    appendCharacter(range.at(i), out);
                }
            }
            default -> {
                // Nothing that has a character.
            }
        }
    }

    private static void appendCharacter(double number, StringBuilder out) {
        boolean surrogate = number >= Character.MIN_SURROGATE && number < Character.MAX_SURROGATE + 1;
        if (number >= 1 && number <= Character.MAX_CODE_POINT && !surrogate) {
            out.appendCodePoint((int) number);
        }
    }

    private static Value ord(Value[] arguments, CallSite site) {
        if (!Arguments.count("ord", arguments, 1, site)) {
            return Undef.UNDEF;
        }
        if (!(arguments[0] instanceof Text text)) {
            return Arguments.wrongType("ord", 0, "string", arguments[0], site);
        }
        return text.length() == 0 ? Undef.UNDEF : Num.of(text.codePoints()[0]);
    }
}
