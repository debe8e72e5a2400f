package org.chamfer.graph.internal.file;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EcorePackage;

/** Values of attributes as texts. */
final class CanvasValue {
    private static final double LARGEST_WHOLE = 1e15;

    private CanvasValue() {}

    /**
     * Reads a value.
     *
     * @throws DiagnosticException if the text is no value of the attribute's type
     */
    static Object parse(EAttribute attribute, String text, CanvasElement element) throws DiagnosticException {
        try {
            return switch (attribute.getEAttributeType().getClassifierID()) {
                case EcorePackage.EINT -> Integer.valueOf(text.strip());
                case EcorePackage.EDOUBLE -> finite(text.strip());
                case EcorePackage.EBOOLEAN -> flag(text.strip());
                default -> text;
            };
        } catch (NumberFormatException e) {
            throw element.failure(
                    "canvas.bad-value",
                    attribute.getName() + " of " + element.described() + " cannot be '" + CanvasElement.excerpt(text)
                            + "'",
                    "expected "
                            + switch (attribute.getEAttributeType().getClassifierID()) {
                                case EcorePackage.EINT -> "a whole number";
                                case EcorePackage.EDOUBLE -> "a number";
                                default -> "true or false";
                            });
        }
    }

    /** The text of a value that is not null. */
    static String write(Object value) {
        return value instanceof Double number && number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE
                ? Long.toString(number.longValue())
                : value.toString();
    }

    private static Double finite(String text) {
        double number = Double.parseDouble(text);
        if (!Double.isFinite(number)) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new NumberFormatException(text);
        };
    }
}
