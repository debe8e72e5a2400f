package org.chamfer.graph.internal.registry;

import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * An element of a plugin.xml, read with messages that name the bundle.
 *
 * @param element the element
 * @param what what it declares, such as {@code node type hull}
 */
record Contribution(IConfigurationElement element, String what) {
    /** The symbolic name of the bundle. */
    String bundle() {
        return element.getContributor().getName();
    }

    /** The version of the bundle with its qualifier. */
    String bundleVersion() {
        if (FrameworkUtil.getBundle(Contribution.class) == null) {
            // Outside a framework, as in plain unit tests, bundles have no versions.
            return "0.0.0";
        }
        Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
        return bundle == null ? "0.0.0" : bundle.getVersion().toString();
    }

    /** An attribute that must be there. */
    String required(String name) throws DiagnosticException {
        String text = element.getAttribute(name);
        if (text == null || text.isBlank()) {
            throw failure("has no " + name);
        }
        return text.strip();
    }

    /** An attribute, empty if it is not there. */
    String optional(String name) {
        String text = element.getAttribute(name);
        return text == null ? "" : text.strip();
    }

    /** A whole number from 1 on; 1 if it is not there. */
    int version() throws DiagnosticException {
        String text = optional("version");
        if (text.isEmpty()) {
            return 1;
        }
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw failure("has the version '" + text + "', which is no whole number above 0");
        }
        return Integer.parseInt(text);
    }

    /** One of the constants of an enumeration, written in lower case; a default if it is not there. */
    <E extends Enum<E>> E word(String name, Class<E> type, E otherwise) throws DiagnosticException {
        String text = optional(name);
        return text.isEmpty() ? otherwise : word(text, name, type);
    }

    /** The constant that a word means. */
    <E extends Enum<E>> E word(String text, String name, Class<E> type) throws DiagnosticException {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(text)) {
                return constant;
            }
        }
        throw failure("has the " + name + " '" + text + "', which there is not");
    }

    /** What is for people: the attribute, or a name with spaces. */
    String label(String name) {
        String label = optional("label");
        if (!label.isEmpty()) {
            return label;
        }
        String words =
                name.substring(name.lastIndexOf('.') + 1).replace('-', ' ').replace('_', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** A place within this contribution with a more exact name. */
    Contribution part(IConfigurationElement part, String kind) {
        return new Contribution(
                part,
                what + ": " + kind + " "
                        + Optional.ofNullable(part.getAttribute("name")).orElse("without name"));
    }

    /**
     * Makes an instance of the class that an attribute names.
     *
     * @throws DiagnosticException if that fails in any way
     */
    <T> T create(String attribute, Class<T> type) throws DiagnosticException {
        Object made;
        try {
            made = element.createExecutableExtension(attribute);
        } catch (CoreException | RuntimeException | LinkageError | StackOverflowError e) {
            throw new DiagnosticException(
                    problem("cannot be loaded: " + describe(root(e)))
                            .withHint("see who provides the bundle " + bundle()),
                    e);
        }
        if (!type.isInstance(made)) {
            throw failure("names the class " + made.getClass().getName() + ", which is no " + type.getSimpleName());
        }
        return type.cast(made);
    }

    /** What is wrong with it. */
    DiagnosticException failure(String message) {
        return new DiagnosticException(problem(message).withHint("this is a fault of the bundle " + bundle()));
    }

    private Diagnostic problem(String message) {
        return Diagnostic.error("graph.contribution", "the " + what + " of " + bundle() + " " + message, null);
    }

    /** What the registry and reflection wrap is what people want to know. */
    private static Throwable root(Throwable failure) {
        boolean wrapped = failure instanceof CoreException
                || failure instanceof InvocationTargetException
                || failure instanceof ExceptionInInitializerError;
        return wrapped && failure.getCause() != null ? root(failure.getCause()) : failure;
    }

    private static String describe(Throwable failure) {
        String name = failure.getClass().getSimpleName();
        return failure.getMessage() == null ? name : name + ": " + failure.getMessage();
    }
}
