package org.chamfer.formats.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.chamfer.formats.Exporter;
import org.chamfer.formats.Format;
import org.chamfer.formats.Importer;
import org.chamfer.formats.RegisteredExporter;
import org.chamfer.formats.RegisteredImporter;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/** Reads the extension points of this bundle. */
public final class FormatExtensions {
    private static final String BUNDLE = "org.chamfer.formats";

    private FormatExtensions() {}

    /** The contributed exporters, in no particular order. */
    public static List<RegisteredExporter> exporters(IExtensionRegistry registry) {
        return read(
                registry,
                "exporters",
                (format, element) -> new RegisteredExporter(format, () -> (Exporter<?>) create(element)));
    }

    /** The contributed importers, in no particular order. */
    public static List<RegisteredImporter> importers(IExtensionRegistry registry) {
        return read(
                registry,
                "importers",
                (format, element) -> new RegisteredImporter(format, () -> (Importer<?>) create(element)));
    }

    private static <T> List<T> read(
            IExtensionRegistry registry, String point, BiFunction<Format, IConfigurationElement, T> maker) {
        List<T> found = new ArrayList<>();
        if (registry != null) {
            for (IConfigurationElement element : registry.getConfigurationElementsFor(BUNDLE + "." + point)) {
                try {
                    found.add(maker.apply(format(element), element));
                } catch (IllegalArgumentException e) {
                    // One broken contribution must not take the other formats away.
                    System.getLogger(BUNDLE).log(System.Logger.Level.WARNING, e.getMessage());
                }
            }
        }
        return found;
    }

    private static Format format(IConfigurationElement element) {
        return new Format(
                required(element, "id"),
                required(element, "name"),
                List.of(required(element, "extensions").strip().split("[\\s,]+")),
                required(element, "subject"),
                optional(element, "mimeType", ""),
                optional(element, "description", ""),
                Integer.parseInt(optional(element, "priority", "0")));
    }

    private static String required(IConfigurationElement element, String attribute) {
        String value = element.getAttribute(attribute);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("a contribution of "
                    + element.getContributor().getName() + " to "
                    + element.getDeclaringExtension().getExtensionPointUniqueIdentifier() + " has no " + attribute);
        }
        return value;
    }

    private static String optional(IConfigurationElement element, String attribute, String otherwise) {
        String value = element.getAttribute(attribute);
        return value == null ? otherwise : value.strip();
    }

    private static Object create(IConfigurationElement element) {
        try {
            return element.createExecutableExtension("class");
        } catch (CoreException e) {
            throw new IllegalStateException(
                    "cannot load " + element.getAttribute("class") + " of "
                            + element.getContributor().getName(),
                    e);
        }
    }
}
