package org.chamfer.formats.internal.threemf;

import javax.xml.stream.XMLStreamReader;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.internal.text.DecimalNumber;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Color;

/** The attributes of the element at which a reader stands. */
final class ThreeMfElement {
    private static final int TRANSFORM_NUMBERS = 12;

    private final XMLStreamReader xml;
    private final ImportSource source;

    ThreeMfElement(XMLStreamReader xml, ImportSource source) {
        this.xml = xml;
        this.source = source;
    }

    /** An attribute, {@code null} if it is not there or blank. */
    String text(String name) {
        String value = xml.getAttributeValue(null, name);
        if (value == null) {
            value = xml.getAttributeValue("", name);
        }
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** An attribute that must be there. */
    String required(String name) throws DiagnosticException {
        String value = text(name);
        if (value == null) {
            throw failure("needs the attribute '" + name + "'");
        }
        return value;
    }

    /** A coordinate in the unit of the file. */
    double number(String name) throws DiagnosticException {
        return number(name, required(name));
    }

    private double number(String name, String value) throws DiagnosticException {
        try {
            return DecimalNumber.parse(value);
        } catch (NumberFormatException _) {
            throw failure("has no number in '" + name + "': '" + value + "'");
        }
    }

    /** A number from 0 to below a limit. */
    int index(String name, int limit) throws DiagnosticException {
        String value = required(name);
        try {
            int index = Integer.parseInt(value);
            if (index >= 0 && index < limit) {
                return index;
            }
        } catch (NumberFormatException _) {
            // Said below.
        }
        throw failure("refers in '" + name + "' to number " + value + " of " + limit);
    }

    /** The transform of a placed object. The file writes the matrix for row vectors. */
    Affine3 transform() throws DiagnosticException {
        String value = text("transform");
        if (value == null) {
            return Affine3.IDENTITY;
        }
        String[] words = value.split("\\s+", TRANSFORM_NUMBERS + 1);
        if (words.length != TRANSFORM_NUMBERS) {
            throw failure("needs 12 numbers in 'transform'");
        }
        double[] m = new double[TRANSFORM_NUMBERS];
        for (int i = 0; i < m.length; i++) {
            m[i] = number("transform", words[i]);
        }
        return new Affine3(m[0], m[3], m[6], m[9], m[1], m[4], m[7], m[10], m[2], m[5], m[8], m[11]);
    }

    /** A colour written as {@code #RRGGBB} or {@code #RRGGBBAA}. */
    Color color(String name) throws DiagnosticException {
        String value = required(name);
        if (!value.matches("#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?")) {
            throw failure("has no colour in '" + name + "': '" + value + "'");
        }
        return new Color(level(value, 1), level(value, 3), level(value, 5), value.length() < 9 ? 1 : level(value, 7));
    }

    private static float level(String value, int at) {
        return Integer.parseInt(value, at, at + 2, 16) / 255f;
    }

    /** The exception for what is wrong here. */
    DiagnosticException failure(String what) {
        int line = Math.max(0, xml.getLocation().getLineNumber());
        return source.failure(line, "3MF: the element '" + xml.getLocalName() + "' " + what);
    }
}
