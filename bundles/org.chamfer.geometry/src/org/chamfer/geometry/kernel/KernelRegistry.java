package org.chamfer.geometry.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/**
 * The kernels that bundles contribute to the extension point {@code org.chamfer.geometry.kernels}. Contributions are
 * read when first asked for, and a kernel is made when first chosen. Thread-safe.
 */
public final class KernelRegistry {
    /**
     * The environment variable, and in lower case with a dot the system property, that names the kernel to use instead of
     * the one with the highest priority. A choice holds for a whole process, for results depend on it.
     */
    public static final String CHOICE = "CHAMFER_KERNEL";

    private static final String CHOICE_PROPERTY = "chamfer.kernel";
    private static final String EXTENSION_POINT = "org.chamfer.geometry.kernels";

    private final IExtensionRegistry extensions;
    private final Map<String, GeometryKernel> kernels = new HashMap<>();
    private List<Contribution> contributions;

    /**
     * A contributed kernel that may not have been started yet.
     *
     * @param id by which it is chosen
     * @param name for people
     * @param priority the highest one is the default
     */
    public record Entry(String id, String name, int priority) {}

    private record Contribution(Entry entry, IConfigurationElement element) {}

    /** Makes a registry of the running platform's contributions. */
    public KernelRegistry() {
        this(RegistryFactory.getRegistry());
    }

    /**
     * Makes a registry of the contributions that an extension registry holds.
     *
     * @param extensions {@code null} means that there are none
     */
    public KernelRegistry(IExtensionRegistry extensions) {
        this.extensions = extensions;
    }

    /** All kernels, the default first. */
    public synchronized List<Entry> entries() {
        return contributions().stream().map(Contribution::entry).toList();
    }

    /** The name of the kernel that this process was told to use; empty if none. */
    public static String choice() {
        String property = System.getProperty(CHOICE_PROPERTY, "");
        return property.isEmpty() ? System.getenv().getOrDefault(CHOICE, "") : property;
    }

    /** Makes this process use a kernel; to be called before anything is computed. */
    public static void use(Entry entry) {
        System.setProperty(CHOICE_PROPERTY, entry.id());
    }

    /** The kernel with an id or a name, whatever the case of letters. */
    public synchronized Optional<Entry> find(String name) {
        return named(name).map(Contribution::entry);
    }

    /**
     * The kernel that this process was told to use, otherwise that with the highest priority.
     *
     * @throws IllegalStateException if there is none or it cannot be made
     */
    public synchronized GeometryKernel defaultKernel() {
        String choice = choice();
        if (!choice.isEmpty()) {
            return named(choice)
                    .map(this::kernel)
                    .orElseThrow(() -> new IllegalStateException("there is no geometry kernel " + choice));
        }
        return contributions().stream()
                .findFirst()
                .map(this::kernel)
                .orElseThrow(() -> new IllegalStateException("no bundle contributes to " + EXTENSION_POINT));
    }

    private Optional<Contribution> named(String name) {
        return contributions().stream()
                .filter(contribution ->
                        name.equalsIgnoreCase(contribution.entry().id())
                                || name.equalsIgnoreCase(contribution.entry().name()))
                .findFirst();
    }

    /**
     * The kernel with an id, if there is one.
     *
     * @throws IllegalStateException if it cannot be made
     */
    public synchronized Optional<GeometryKernel> kernel(String id) {
        return contributions().stream()
                .filter(contribution -> contribution.entry().id().equals(id))
                .findFirst()
                .map(this::kernel);
    }

    private GeometryKernel kernel(Contribution contribution) {
        return kernels.computeIfAbsent(contribution.entry().id(), _ -> create(contribution));
    }

    private static GeometryKernel create(Contribution contribution) {
        String id = contribution.entry().id();
        try {
            return (GeometryKernel) contribution.element().createExecutableExtension("class");
        } catch (CoreException | ClassCastException e) {
            throw new IllegalStateException("the geometry kernel " + id + " cannot be started: " + e.getMessage(), e);
        }
    }

    private List<Contribution> contributions() {
        if (contributions == null) {
            List<Contribution> found = new ArrayList<>();
            if (extensions != null) {
                for (IConfigurationElement element : extensions.getConfigurationElementsFor(EXTENSION_POINT)) {
                    found.add(new Contribution(entry(element), element));
                }
            }
            found.sort(Comparator.comparing(
                    Contribution::entry,
                    Comparator.comparingInt(Entry::priority).reversed().thenComparing(Entry::id)));
            contributions = List.copyOf(found);
        }
        return contributions;
    }

    private static Entry entry(IConfigurationElement element) {
        return new Entry(text(element, "id"), text(element, "name"), priority(element));
    }

    private static String text(IConfigurationElement element, String attribute) {
        String value = element.getAttribute(attribute);
        if (value == null) {
            throw new IllegalStateException(
                    contributor(element) + " contributes a geometry kernel without " + attribute);
        }
        return value;
    }

    private static int priority(IConfigurationElement element) {
        String value = element.getAttribute("priority");
        if (value == null) {
            return 0;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new IllegalStateException(
                    contributor(element) + " contributes a geometry kernel with the priority " + value, e);
        }
    }

    private static String contributor(IConfigurationElement element) {
        return element.getContributor().getName();
    }
}
