package org.chamfer.graph.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.graph.FakeTypes;
import org.chamfer.graph.SampleGraphs;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Parameter;
import org.chamfer.graph.model.Wire;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** The types of {@link FakeTypes} have version 2. */
class NodeMigrationTests {
    private final Graph graph = CanvasFile.create();
    private final Node number = SampleGraphs.node(graph, "n", "number", 0, 0);
    private final Node gear = SampleGraphs.node(graph, "g", "gear", 0, 0);
    private final Node show = SampleGraphs.node(graph, "s", "show", 0, 0);
    private final Wire in = SampleGraphs.wire(graph, "w1", number, "value", gear, "diameter");
    private final Wire out = SampleGraphs.wire(graph, "w2", gear, "solid", show, "subject");

    @Test
    void oldNodesAreBroughtUpToDateWithTheirWires() {
        gear.setTypeVersion(1);
        SampleGraphs.parameter(gear, "toothCount", "12");
        SampleGraphs.parameter(gear, "other", "kept");
        assertEquals(List.of(), migrate((version, node) -> {
            assertEquals(1, version);
            node.renameParameter("toothCount", "teeth");
            node.renameParameter("diameter", "bore");
            node.renameOutput("solid", "mesh");
            node.parameters().put("form", "spur");
        }));
        assertEquals(
                List.of("form=spur", "other=kept", "teeth=12"),
                gear.getParameters().stream()
                        .map((Parameter parameter) -> parameter.getName() + "=" + parameter.getValue())
                        .toList());
        assertEquals("bore", in.getInput());
        assertEquals("mesh", out.getOutput());
        assertEquals("subject", out.getInput());
        assertEquals(2, gear.getTypeVersion());
    }

    @Test
    void nodesOfThisVersionOrOfUnknownOnesStayAsTheyAre() {
        gear.setTypeVersion(2);
        show.setTypeVersion(3);
        unchangedBy((_, _) -> {
            throw new AssertionError("not to be called");
        });
    }

    @Test
    void aMigrationThatFailsIsAWarningAndChangesNothing() {
        gear.setTypeVersion(1);
        List<Diagnostic> problems = unchangedBy((_, node) -> {
            node.parameters().put("x", "y");
            throw new IllegalStateException("on purpose");
        });
        assertEquals(1, problems.size());
        assertEquals(Severity.WARNING, problems.getFirst().severity());
        assertTrue(problems.getFirst().message().contains("node g"), problems.toString());
        assertTrue(problems.getFirst().hint().contains("org.chamfer.fakes"), problems.toString());
    }

    private List<Diagnostic> unchangedBy(NodeMigration migration) {
        Graph before = EcoreUtil.copy(graph);
        List<Diagnostic> problems = migrate(migration);
        assertTrue(EcoreUtil.equals(before, graph));
        return problems;
    }

    private List<Diagnostic> migrate(NodeMigration migration) {
        return new NodeMigrations(new FakeTypes(), _ -> Optional.of(migration)).migrate(graph, "a.canvas");
    }
}
