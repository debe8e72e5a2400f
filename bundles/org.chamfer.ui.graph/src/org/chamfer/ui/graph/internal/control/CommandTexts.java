package org.chamfer.ui.graph.internal.control;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;

/** Names of commands with their keys, for tooltips. */
public final class CommandTexts {
    private final IServiceLocator services;

    /** Texts with the keys of a window. */
    public CommandTexts(IServiceLocator services) {
        this.services = services;
    }

    /** The name of a command and its key, such as {@code Run (F5)}. */
    public String hint(String commandId) {
        String name = name(commandId);
        return key(commandId).map(key -> name + " (" + key + ")").orElse(name);
    }

    private String name(String commandId) {
        Command command = services.getService(ICommandService.class).getCommand(commandId);
        try {
            return command.getName();
        } catch (NotDefinedException _) {
            // A command of a bundle that is not installed.
            return commandId;
        }
    }

    /** The key of a command, also while its context is not active. */
    public Optional<String> key(String commandId) {
        IBindingService bindings = services.getService(IBindingService.class);
        return Arrays.stream(bindings.getBindings())
                .filter(binding -> binding.getParameterizedCommand() != null
                        && commandId.equals(binding.getParameterizedCommand().getId()))
                .filter(binding -> Objects.equals(
                                binding.getSchemeId(),
                                bindings.getActiveScheme().getId())
                        || Objects.equals(binding.getSchemeId(), bindings.getDefaultSchemeId()))
                .map(Binding::getTriggerSequence)
                .map(Object::toString)
                .findFirst();
    }
}
