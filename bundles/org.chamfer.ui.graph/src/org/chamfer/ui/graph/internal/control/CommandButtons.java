package org.chamfer.ui.graph.internal.control;

import org.chamfer.workbench.look.Look;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Makes buttons of commands, with the name and the key of the command as tooltip. */
public final class CommandButtons {
    private final Look look;
    private final IServiceLocator services;
    private final CommandTexts texts;

    /** Buttons whose commands are those of a part. */
    public CommandButtons(Look look, IServiceLocator services) {
        this.look = look;
        this.services = services;
        this.texts = new CommandTexts(services);
    }

    /** A button of a command. @param icon name of an icon of the look */
    public FlatButton make(Composite parent, String commandId, String icon) {
        FlatButton button = new FlatButton(parent, look, icon, () -> run(commandId));
        button.hint(() -> texts.hint(commandId));
        button.setData("org.chamfer.id", commandId);
        return button;
    }

    /** Runs a command, if it is enabled. */
    public void run(String commandId) {
        try {
            services.getService(IHandlerService.class).executeCommand(commandId, null);
        } catch (NotEnabledException | NotHandledException | NotDefinedException _) {
            // As with its key: nothing happens.
            return;
        } catch (ExecutionException e) {
            ILog.get().error("The command " + commandId + " failed.", e);
        }
    }
}
