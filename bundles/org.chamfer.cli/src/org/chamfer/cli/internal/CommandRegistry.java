package org.chamfer.cli.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chamfer.cli.CliCommand;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/** The commands that bundles contribute to the extension point {@code org.chamfer.cli.commands}. */
final class CommandRegistry {
    private static final String EXTENSION_POINT = "org.chamfer.cli.commands";

    private final List<CommandRegistration> commands;

    /** The contributions of the running platform. */
    CommandRegistry() {
        this(contributions(RegistryFactory.getRegistry()));
    }

    /** These commands. */
    CommandRegistry(List<CommandRegistration> commands) {
        this.commands = commands.stream()
                .sorted(Comparator.comparing(CommandRegistration::name))
                .toList();
    }

    /** All commands by name. */
    List<CommandRegistration> commands() {
        return commands;
    }

    private static List<CommandRegistration> contributions(IExtensionRegistry registry) {
        List<CommandRegistration> found = new ArrayList<>();
        if (registry != null) {
            for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
                found.add(new CommandRegistration(
                        element.getAttribute("name"),
                        element.getAttribute("description"),
                        "true".equals(element.getAttribute("hidden")),
                        () -> create(element)));
            }
        }
        return found;
    }

    private static CliCommand create(IConfigurationElement element) {
        try {
            return (CliCommand) element.createExecutableExtension("class");
        } catch (CoreException e) {
            throw new IllegalStateException(
                    "cannot load the command " + element.getAttribute("name") + " of "
                            + element.getContributor().getName(),
                    e);
        }
    }
}
