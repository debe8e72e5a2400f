package org.chamfer.scad.eval.geometry;

import static org.chamfer.scad.eval.geometry.Trees.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.scad.eval.csg.CsgNode;
import org.junit.jupiter.api.Test;

class OriginTests {
    private static final Color RED = new Color(1, 0, 0, 1);
    private static final Color BLUE = new Color(0, 0, 1, 1);

    private static <T> Set<T> origins(Function<MeshOrigin, T> field, CsgNode... children) throws DiagnosticException {
        Mesh mesh = (Mesh) evaluate(root(children));
        return mesh.runs().stream().map(run -> field.apply(run.origin())).collect(Collectors.toSet());
    }

    @Test
    void sourcesArePreOrderNumbers() throws DiagnosticException {
        CsgNode tree = difference(
                union(cube(4, 4, 4), translate(2, 2, 2, cube(4, 4, 4))), translate(-1, -1, -1, cube(2, 2, 2)));
        assertEquals(Set.of(3, 5, 7), origins(MeshOrigin::source, tree));
    }

    @Test
    void equalSubtreesKeepTheirOwnSources() throws DiagnosticException {
        CsgNode part = module("part", cube(1, 1, 1), translate(0.5, 0.5, 0.5, cube(1, 1, 1)));
        assertEquals(
                Set.of(3, 5, 8, 10), origins(MeshOrigin::source, translate(0, 0, 0, part), translate(9, 0, 0, part)));
    }

    @Test
    void outermostColorWins() throws DiagnosticException {
        assertEquals(Set.of(RED), origins(MeshOrigin::color, color(RED, color(BLUE, cube(1, 1, 1)))));
        assertEquals(
                Set.of(RED, BLUE),
                origins(MeshOrigin::color, color(RED, cube(2, 2, 2)), translate(1, 1, 1, color(BLUE, cube(2, 2, 2)))));
    }

    @Test
    void toolsColorTheFacesTheyCut() throws DiagnosticException {
        assertEquals(
                Set.of(RED, BLUE),
                origins(
                        MeshOrigin::color,
                        difference(color(RED, cube(2, 2, 2)), translate(1, 1, 1, color(BLUE, cube(2, 2, 2))))));
    }

    @Test
    void topLevelObjectsAreParts() throws DiagnosticException {
        Affine3 far = Affine3.translation(10, 0, 0);
        assertEquals(
                Set.of("cube", "lid", "lid 2"),
                origins(
                        MeshOrigin::part,
                        cube(1, 1, 1),
                        transform(far, module("lid", cube(1, 1, 1))),
                        transform(far.after(far), module("lid", cube(2, 1, 1)))));
    }

    @Test
    void partsAreNamedAfterWhatIsMadeNotAfterWhen() throws DiagnosticException {
        CsgNode lid = module("lid", cube(1, 1, 1));
        assertEquals(
                Set.of("lid", "lid 2", "cube"),
                origins(
                        MeshOrigin::part,
                        module("if", translate(5, 0, 0, lid)),
                        module("for", module("let", lid), translate(9, 0, 0, lid)),
                        module("if", translate(0, 5, 0, cube(1, 1, 1)))));
    }

    @Test
    void partsCanBeHadWhole() throws DiagnosticException {
        CsgNode lid = module("lid", cube(2, 2, 2));
        CsgNode tree =
                root(cube(2, 2, 2), translate(1, 0, 0, lid), intersection(cube(1, 1, 1), translate(5, 0, 0, lid)), lid);
        List<ModelPart> parts = evaluateParts(tree);
        assertEquals(
                List.of("cube", "lid", "lid 2"),
                parts.stream().map(ModelPart::name).toList());
        assertEquals(
                List.of(0.0, 1.0, 0.0),
                parts.stream().map(part -> part.geometry().bounds().minX()).toList());
        for (ModelPart part : parts) {
            MeshFacts facts = MeshFacts.of((Mesh) part.geometry());
            assertEquals(8, facts.volume(), 1e-9);
            assertEquals(0, facts.genus());
            assertEquals(
                    part.name(),
                    ((Mesh) part.geometry()).runs().getFirst().origin().part());
        }
        Mesh together = Mesh.sideBySide(
                parts.stream().map(part -> (Mesh) part.geometry()).toList());
        assertEquals(24, MeshFacts.of(together).volume(), 1e-9);
        assertEquals(12, MeshFacts.of((Mesh) evaluate(tree)).volume(), 1e-9, "the union");
    }

    @Test
    void figuresHavePartsToo() throws DiagnosticException {
        List<ModelPart> parts = evaluateParts(root(square(2, 2), square(3, 3)));
        assertEquals(
                List.of("square", "square 2"),
                parts.stream().map(ModelPart::name).toList());
        assertEquals(9, RegionFacts.of((Region) parts.get(1).geometry()).area(), 1e-9);
    }
}
