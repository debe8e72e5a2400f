package org.chamfer.engine.hooks;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.NodeResult;
import org.chamfer.engine.RunResult;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/**
 * Tells hooks what happens. The engine calls {@link #validated}, {@link #planned} and {@link #executed}; who loads graphs,
 * writes files and reports calls the other methods. A hook that throws is told as a warning, and its neighbours hear all
 * the same. Thread-safe.
 */
public final class RunHooks {
    private static final String EXTENSION_POINT = "org.chamfer.engine.hooks";
    private static final Logger LOG = System.getLogger(RunHooks.class.getName());

    private final IExtensionRegistry extensions;
    private List<Named> hooks;

    /** A hook, and what is to be called the cause if it throws. */
    private record Named(String contributor, RunHook hook) {}

    /** The hooks that bundles contribute to the running platform; made when first needed. */
    public RunHooks() {
        this(RegistryFactory.getRegistry());
    }

    /**
     * The hooks of an extension registry.
     *
     * @param extensions {@code null} means that there are none
     */
    public RunHooks(IExtensionRegistry extensions) {
        this.extensions = extensions;
    }

    /** These hooks, for programs without extension registry. */
    public RunHooks(List<? extends RunHook> hooks) {
        this.extensions = null;
        this.hooks = hooks.stream()
                .map(hook -> new Named(hook.getClass().getName(), hook))
                .toList();
    }

    /** Whether nobody listens. */
    public boolean isEmpty() {
        return hooks(_ -> {}).isEmpty();
    }

    /** Tells of {@link RunHook#loaded}. */
    public void loaded(GraphSnapshot graph, Consumer<Diagnostic> warnings) {
        tell("load", hook -> hook.loaded(graph), warnings);
    }

    /** Tells of {@link RunHook#validated}. */
    public void validated(GraphSnapshot graph, Consumer<Diagnostic> warnings) {
        tell("validate", hook -> hook.validated(graph), warnings);
    }

    /** Tells of {@link RunHook#planned}. */
    public void planned(RunPlan plan, Consumer<Diagnostic> warnings) {
        tell("plan", hook -> hook.planned(plan), warnings);
    }

    /** Tells of {@link RunHook#executed}. */
    public void executed(NodeResult node, Consumer<Diagnostic> warnings) {
        tell("execute", hook -> hook.executed(node), warnings);
    }

    /** Tells of {@link RunHook#exported}. */
    public void exported(String name, Path file, Consumer<Diagnostic> warnings) {
        tell("export", hook -> hook.exported(name, file), warnings);
    }

    /** Tells of {@link RunHook#reported}. */
    public void reported(RunResult result, Consumer<Diagnostic> warnings) {
        tell("report", hook -> hook.reported(result), warnings);
    }

    private void tell(String stage, Consumer<RunHook> call, Consumer<Diagnostic> warnings) {
        for (Named named : hooks(warnings)) {
            try {
                call.accept(named.hook);
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                // The code of a contributed bundle; the stack trace is for its author.
                LOG.log(Level.DEBUG, "a hook has failed", e);
                warnings.accept(Diagnostic.warning(
                                "engine.hook-failed",
                                "a hook of " + named.contributor + " failed at the stage " + stage + ": " + e,
                                null)
                        .withHint("nothing else is affected"));
            }
        }
    }

    private synchronized List<Named> hooks(Consumer<Diagnostic> warnings) {
        if (hooks == null) {
            List<Named> found = new ArrayList<>();
            if (extensions != null) {
                for (IConfigurationElement element : extensions.getConfigurationElementsFor(EXTENSION_POINT)) {
                    make(element, found, warnings);
                }
            }
            found.sort(Comparator.comparing(Named::contributor));
            hooks = List.copyOf(found);
        }
        return hooks;
    }

    private static void make(IConfigurationElement element, List<Named> found, Consumer<Diagnostic> warnings) {
        String contributor = element.getContributor().getName();
        try {
            found.add(new Named(contributor, (RunHook) element.createExecutableExtension("class")));
        } catch (CoreException | ClassCastException | LinkageError e) {
            LOG.log(Level.DEBUG, "a hook cannot be made", e);
            warnings.accept(Diagnostic.warning(
                            "engine.hook-broken",
                            "the hook " + element.getAttribute("class") + " of " + contributor + " cannot be made: "
                                    + e.getMessage(),
                            null)
                    .withHint("the fault is in " + contributor));
        }
    }
}
