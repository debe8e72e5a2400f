package org.chamfer.formats.internal.amf;

import javax.xml.stream.XMLStreamException;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.internal.text.DecimalNumber;
import org.chamfer.geometry.Color;

/** Reads colours of AMF. Those that are formulas of the place are none. */
final class AmfColors {
    private final AmfXml xml;

    AmfColors(AmfXml xml) {
        this.xml = xml;
    }

    /** The colour in a {@code color} element, {@code null} if it is not one colour; solid if it does not say. */
    Color read() throws XMLStreamException, DiagnosticException {
        float[] parts = {0, 0, 0, 1};
        xml.children(name -> {
            int part = name.length() == 1 ? "rgba".indexOf(name.charAt(0)) : -1;
            if (part >= 0) {
                parts[part] = part(xml.text());
            } else {
                xml.skip();
            }
        });
        for (float part : parts) {
            if (Float.isNaN(part)) {
                return null;
            }
        }
        return new Color(parts[0], parts[1], parts[2], parts[3]);
    }

    private static float part(String text) {
        try {
            return Math.clamp((float) DecimalNumber.parse(text), 0, 1);
        } catch (NumberFormatException _) {
            return Float.NaN;
        }
    }
}
