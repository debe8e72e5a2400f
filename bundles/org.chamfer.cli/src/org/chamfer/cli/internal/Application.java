package org.chamfer.cli.internal;

import java.util.List;
import org.chamfer.cli.CommandContext.Registration;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The headless application: runs one command and ends. */
public final class Application implements IApplication {
    private final ConsoleContext console = ConsoleContext.ofProcess();

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return run(console, List.of((String[]) arguments));
    }

    @Override
    public void stop() {
        console.interrupts().interrupt();
    }

    /** Runs a command of the platform's contributions, interrupted by signals. */
    static int run(ConsoleContext console, List<String> arguments) {
        try (Registration _ = console.interrupts().atShutdown()) {
            return new CommandRunner(new CommandRegistry()).run(arguments, console);
        }
    }
}
