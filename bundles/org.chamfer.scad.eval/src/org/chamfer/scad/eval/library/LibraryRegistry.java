package org.chamfer.scad.eval.library;

import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

/**
 * The libraries that bundles contribute to the extension point {@code org.chamfer.scad.libraries}. Contributions are read
 * when first asked for, and a library is opened when a program first names it. Of several libraries with one name the
 * highest version is taken, and of equal versions the one of the bundle whose name comes first. Thread-safe.
 */
public final class LibraryRegistry {
    private static final String EXTENSION_POINT = "org.chamfer.scad.libraries";
    private static final System.Logger LOGGER = System.getLogger("org.chamfer.scad.eval");
    private static final Comparator<BundledLibrary> BEST_LAST = Comparator.comparing(BundledLibrary::comparableVersion)
            .thenComparing(BundledLibrary::contributor, Comparator.reverseOrder());

    private final IExtensionRegistry extensions;
    private final BundleLocator locator;
    private Map<String, BundledLibrary> libraries;

    /** Finds the bundles behind contributions. */
    @FunctionalInterface
    public interface BundleLocator {
        /** The folder or the jar of the bundle that makes a contribution; empty if it has none. */
        Optional<Path> locate(IContributor contributor);
    }

    /** Makes a registry of the running platform's contributions. */
    public LibraryRegistry() {
        this(RegistryFactory.getRegistry(), LibraryRegistry::bundleOf);
    }

    /**
     * Makes a registry of the contributions that an extension registry holds.
     *
     * @param extensions {@code null} means that there are none
     * @param locator finds the bundles that make them
     */
    public LibraryRegistry(IExtensionRegistry extensions, BundleLocator locator) {
        this.extensions = extensions;
        this.locator = locator;
    }

    /** A registry without libraries. */
    public static LibraryRegistry empty() {
        return new LibraryRegistry(null, _ -> Optional.empty());
    }

    /** All libraries by name. */
    public List<BundledLibrary> libraries() {
        return List.copyOf(byName().values());
    }

    /** The library with a name. */
    public Optional<BundledLibrary> library(String name) {
        return Optional.ofNullable(byName().get(name));
    }

    /**
     * Where a file of a library would be.
     *
     * @param path the library's name and the file's place in it, with slashes
     * @return empty if no library has the name; the file itself need not exist
     */
    public Optional<Path> locate(String path) {
        int slash = path.indexOf('/');
        if (slash <= 0) {
            return Optional.empty();
        }
        return library(path.substring(0, slash)).flatMap(library -> locate(library, path.substring(slash + 1)));
    }

    private static Optional<Path> locate(BundledLibrary library, String path) {
        try {
            Path root = library.root();
            Path file = root.resolve(path).normalize();
            return file.startsWith(root) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException _) {
            // No file has such a name.
            return Optional.empty();
        } catch (IOException e) {
            LOGGER.log(
                    System.Logger.Level.WARNING,
                    "the library " + library.name() + " cannot be opened: " + e.getMessage());
            return Optional.empty();
        }
    }

    /** The library that a path, as {@link #locate} gives it, is in. */
    public Optional<BundledLibrary> owner(Path path) {
        return byName().values().stream().filter(library -> library.owns(path)).findFirst();
    }

    private synchronized Map<String, BundledLibrary> byName() {
        if (libraries == null) {
            libraries = new TreeMap<>();
            for (BundledLibrary library : contributed()) {
                libraries.put(library.name(), library);
            }
        }
        return libraries;
    }

    private List<BundledLibrary> contributed() {
        List<BundledLibrary> found = new ArrayList<>();
        if (extensions != null) {
            for (IConfigurationElement element : extensions.getConfigurationElementsFor(EXTENSION_POINT)) {
                try {
                    found.add(library(element));
                } catch (IllegalArgumentException e) {
                    // One broken contribution must not take the other libraries away.
                    LOGGER.log(
                            System.Logger.Level.WARNING,
                            "a library of " + element.getContributor().getName() + " is left out: " + e.getMessage());
                }
            }
        }
        found.sort(BEST_LAST);
        return found;
    }

    private BundledLibrary library(IConfigurationElement element) {
        String name = required(element, "name");
        if (!LibraryNames.isValid(name)) {
            throw new IllegalArgumentException("'" + name + "' cannot be the name of a library");
        }
        String folder = required(element, "folder");
        Path bundle = locator.locate(element.getContributor())
                .orElseThrow(() -> new IllegalArgumentException("the bundle has no place on disk"));
        String description = element.getAttribute("description");
        return new BundledLibrary(
                name,
                Version.parseVersion(required(element, "version")),
                description == null ? "" : description.strip(),
                element.getContributor().getName(),
                bundle,
                folder);
    }

    private static Optional<Path> bundleOf(IContributor contributor) {
        Bundle bundle = ContributorFactoryOSGi.resolve(contributor);
        return bundle == null
                ? Optional.empty()
                : FileLocator.getBundleFileLocation(bundle).map(File::toPath);
    }

    private static String required(IConfigurationElement element, String attribute) {
        String value = element.getAttribute(attribute);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("it has no " + attribute);
        }
        return value.strip();
    }
}
