package org.chamfer.engine.hooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.engine.Arithmetic;
import org.chamfer.engine.EngineBuilder;
import org.chamfer.engine.EventLog;
import org.chamfer.engine.GraphEngine;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.NodeResult;
import org.chamfer.engine.RunEvent;
import org.chamfer.engine.RunRequest;
import org.chamfer.engine.RunResult;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.junit.jupiter.api.Test;

class RunHooksTests {
    private static final Path FOLDER = Path.of("somewhere");

    private final Arithmetic world = new Arithmetic();
    private final List<String> told = new ArrayList<>();

    private final RunHook remembering = new RunHook() {
        @Override
        public void loaded(GraphSnapshot graph) {
            told.add("load");
        }

        @Override
        public void validated(GraphSnapshot graph) {
            told.add("validate");
        }

        @Override
        public void planned(RunPlan plan) {
            told.add("plan " + plan.nodes());
        }

        @Override
        public void executed(NodeResult node) {
            told.add("execute " + node.id());
        }

        @Override
        public void exported(String name, Path file) {
            told.add("export " + name);
        }

        @Override
        public void reported(RunResult result) {
            told.add("report");
        }
    };

    private static final class Failing implements RunHook {
        @Override
        public void validated(GraphSnapshot graph) {
            throw new IllegalStateException("a hook");
        }

        @Override
        public void executed(NodeResult node) {
            throw new NoClassDefFoundError("com/example/Gone");
        }
    }

    private EventLog run(List<RunHook> hooks) throws DiagnosticException {
        EventLog log = new EventLog();
        try (GraphEngine engine = new EngineBuilder(world.types, world.ports)
                .hooks(new RunHooks(hooks))
                .build()) {
            GraphSnapshot graph = world.node("a", "constant")
                    .node("f", "floor")
                    .wire("a", "f", "of")
                    .graph(FOLDER);
            assertTrue(
                    engine.run(graph, RunRequest.DEFAULT, log, WorkContext.NONE).succeeded());
        }
        return log;
    }

    @Test
    void hooksHearOfTheStagesInOrder() throws DiagnosticException {
        run(List.of(remembering));
        assertEquals(List.of("validate", "plan [a, f]", "execute a", "execute f"), told);
    }

    @Test
    void programsTellOfTheStagesThatAreTheirs() {
        RunHooks hooks = new RunHooks(List.of(remembering));
        GraphSnapshot graph = world.graph(FOLDER);
        hooks.loaded(graph, _ -> {});
        hooks.exported("a.stl", FOLDER.resolve("a.stl"), _ -> {});
        hooks.reported(new RunResult(List.of(), false), _ -> {});
        assertEquals(List.of("load", "export a.stl", "report"), told);
    }

    @Test
    void hookThatThrowsIsAWarningAndNothingElseSuffers() throws DiagnosticException {
        EventLog log = run(List.of(new Failing(), remembering));
        assertEquals(4, told.size());
        List<Diagnostic> warnings = log.events().stream()
                .filter(RunEvent.Reported.class::isInstance)
                .map(event -> ((RunEvent.Reported) event).diagnostic())
                .toList();
        assertEquals(3, warnings.size());
        assertTrue(
                warnings.getFirst().message().contains(Failing.class.getName()),
                warnings.getFirst().message());
    }

    @Test
    void withoutExtensionRegistryThereAreNoHooks() {
        assertTrue(new RunHooks((IExtensionRegistry) null).isEmpty());
    }
}
