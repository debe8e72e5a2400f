package org.chamfer.scad.eval.internal.geometry.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.internal.geometry.input.InputGeometry;
import org.chamfer.scad.eval.internal.geometry.plan.Operand;
import org.chamfer.scad.eval.internal.geometry.plan.Step;
import org.chamfer.scad.eval.internal.geometry.roof.Roof;
import org.chamfer.scad.eval.internal.geometry.roof.RoofMethod;
import org.chamfer.scad.eval.internal.geometry.shape.KernelSource;
import org.chamfer.scad.eval.internal.geometry.shape.LinearExtrusion;
import org.chamfer.scad.eval.internal.geometry.shape.PlanePrimitives;
import org.chamfer.scad.eval.internal.geometry.shape.PolyhedronFaces;
import org.chamfer.scad.eval.internal.geometry.shape.RotateExtrusion;
import org.chamfer.scad.eval.internal.geometry.shape.SolidPrimitives;

/** Computes one step from the results of the steps before. */
final class StepTask implements Task {
    private final Step step;
    private final Function<Step, Geometry> results;
    private final InputGeometry inputs;

    /**
     * Makes the task of a step.
     *
     * @param results gives the result of an operand's step
     * @param inputs makes the geometry of files and texts
     */
    StepTask(Step step, Function<Step, Geometry> results, InputGeometry inputs) {
        this.step = step;
        this.results = results;
        this.inputs = inputs;
    }

    @Override
    public Outcome run(KernelSource worker) throws KernelException {
        PlaneOperations plane = new PlaneOperations(worker);
        return switch (step.operation()) {
            case CsgOperation.Cube cube -> new Outcome.Done(SolidPrimitives.cube(cube));
            case CsgOperation.Sphere sphere -> new Outcome.Done(SolidPrimitives.sphere(sphere));
            case CsgOperation.Cylinder cylinder -> new Outcome.Done(SolidPrimitives.cylinder(cylinder));
            case CsgOperation.Polyhedron polyhedron -> new Outcome.Done(PolyhedronFaces.of(polyhedron, worker));
            case CsgOperation.Square square -> new Outcome.Done(PlanePrimitives.square(square));
            case CsgOperation.Circle circle -> new Outcome.Done(PlanePrimitives.circle(circle));
            case CsgOperation.Polygon polygon -> new Outcome.Done(PlanePrimitives.polygon(polygon, worker));
            case CsgOperation.Text text -> new Outcome.Done(inputs.text(text, worker));
            case CsgOperation.Import imported -> new Outcome.Done(inputs.imported(imported, worker));
            case CsgOperation.Surface surface -> new Outcome.Done(inputs.surface(surface));
            case CsgOperation.Literal(Geometry geometry) -> new Outcome.Done(inputs.literal(geometry));
            case CsgOperation.Roof roof ->
                new Outcome.Done(Roof.of(
                        plane.union(regions(0)),
                        "straight".equals(roof.method()) ? RoofMethod.STRAIGHT : RoofMethod.VORONOI,
                        roof.facets(),
                        worker));
            case CsgOperation.LinearExtrude extrusion ->
                new Outcome.Done(LinearExtrusion.of(extrusion, plane.union(regions(0)), worker));
            case CsgOperation.RotateExtrude extrusion ->
                new Outcome.Done(RotateExtrusion.of(extrusion, plane.union(regions(0)), worker));
            case CsgOperation.Projection projection ->
                new Outcome.Done(plane.union(SolidOperations.projections(worker, meshes(0), projection.cut())));
            case CsgOperation operation ->
                step.dimension() == 2 ? inPlane(operation, plane) : inSpace(operation, worker);
        };
    }

    private Outcome inPlane(CsgOperation operation, PlaneOperations plane) throws KernelException {
        return new Outcome.Done(
                switch (operation) {
                    case CsgOperation.Difference _ -> plane.difference(regions(0), regions(1));
                    case CsgOperation.Intersection _ -> plane.intersection(allRegions());
                    case CsgOperation.Hull _ -> plane.hull(regions(0));
                    case CsgOperation.Minkowski _ -> plane.minkowski(allRegions());
                    case CsgOperation.Offset offset -> plane.offset(offset, regions(0));
                    case CsgOperation.Fill _ -> plane.filled(regions(0));
                    case CsgOperation.Resize resize -> plane.resized(resize, regions(0));
                    default -> plane.union(regions(0));
                });
    }

    private Outcome inSpace(CsgOperation operation, KernelSource worker) throws KernelException {
        return switch (operation) {
            case CsgOperation.Difference _ -> SolidOperations.difference(worker, meshes(0), meshes(1));
            case CsgOperation.Intersection _ -> SolidOperations.intersection(allMeshes());
            case CsgOperation.Hull _ -> SolidOperations.hull(worker, meshes(0));
            case CsgOperation.Minkowski _ -> SolidOperations.minkowski(worker, allMeshes());
            case CsgOperation.Resize resize ->
                new Outcome.Divided(
                        List.of(next -> SolidUnion.of(next, meshes(0))),
                        (_, united) -> new Outcome.Done(SolidOperations.resized(resize, (Mesh) united.getFirst())));
            default -> SolidUnion.of(worker, meshes(0));
        };
    }

    private List<List<Mesh>> allMeshes() {
        List<List<Mesh>> all = new ArrayList<>();
        for (int i = 0; i < step.groups().size(); i++) {
            all.add(meshes(i));
        }
        return all;
    }

    private List<List<Region>> allRegions() {
        List<List<Region>> all = new ArrayList<>();
        for (int i = 0; i < step.groups().size(); i++) {
            all.add(regions(i));
        }
        return all;
    }

    private List<Mesh> meshes(int group) {
        List<Mesh> meshes = new ArrayList<>();
        for (Operand operand : step.groups().get(group)) {
            meshes.add((Mesh) placed(operand));
        }
        return meshes;
    }

    private List<Region> regions(int group) {
        List<Region> regions = new ArrayList<>();
        for (Operand operand : step.groups().get(group)) {
            regions.add((Region) placed(operand));
        }
        return regions;
    }

    private Geometry placed(Operand operand) {
        return placed(results.apply(operand.step()), operand);
    }

    /** A step's result as an operand. */
    static Geometry placed(Geometry result, Operand operand) {
        return switch (result) {
            case Mesh mesh -> MeshAssembly.placed(mesh, operand.placement(), bringsParts(operand.step()));
            case Region region -> region.transformed(operand.placement().matrix());
        };
    }

    /** True for what comes from outside with names of its own. */
    private static boolean bringsParts(Step step) {
        return step.operation() instanceof CsgOperation.Import || step.operation() instanceof CsgOperation.Literal;
    }
}
