package org.chamfer.cli.internal.run;

import java.util.function.Consumer;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticFormatter;
import org.chamfer.cli.CommandContext;

/** Prints what there is to say of graphs before they run. */
public final class GraphWarnings {
    private GraphWarnings() {}

    /** Prints on the messages of a command. */
    public static Consumer<Diagnostic> of(CommandContext context) {
        DiagnosticFormatter formatter = new DiagnosticFormatter(_ -> null);
        return warning -> context.messages().print(warning, formatter);
    }
}
