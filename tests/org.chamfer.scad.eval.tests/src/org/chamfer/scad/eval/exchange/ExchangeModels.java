package org.chamfer.scad.eval.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.kernel.KernelRegistry;
import org.chamfer.scad.eval.EvaluationListener;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.EvaluationResult;
import org.chamfer.scad.eval.ScadEvaluator;
import org.chamfer.scad.eval.geometry.GeometryEvaluator;
import org.chamfer.scad.eval.library.LibraryRegistry;

/** The models that go from format to format: the examples, and some with parts, colours and holes on purpose. */
final class ExchangeModels {
    private static final Path CHECKOUT = Path.of(System.getProperty("chamfer.checkout", "."));

    private static final Map<String, String> OTHERS = Map.of(
            "coloured parts", """
                    color("red") cube(5);
                    translate([10, 0, 0]) color([0, 0.5, 1, 0.25]) sphere(3, $fn = 16);
                    translate([20, 0, 0]) cylinder(h = 4, r = 2, $fn = 12);
                    """,
            "two colours in one solid", """
                    union() { color("green") cube(10); color("blue") translate([5, 5, 5]) cube(10); }
                    """,
            "coloured cut", """
                    difference() { color("gold") cube(10, center = true); color("navy") sphere(6, $fn = 24); }
                    """,
            "cavity far from the origin", """
                    translate([100, -50, 25.5]) difference() { cube(10, center = true); sphere(4, $fn = 20); }
                    """,
            "thin and long", """
                    cube([1000, 0.01, 3]);
                    """,
            "plate with holes", """
                    difference() { square([30.5, 20]); for (x = [5:5:25]) translate([x, 10]) circle(2.25, $fn = 24); }
                    translate([40, 5]) square(3);
                    """,
            "island", """
                    difference() { circle(20, $fn = 60); circle(15, $fn = 50); }
                    circle(10, $fn = 5);
                    """);

    private ExchangeModels() {}

    /** All models by their names. */
    static Map<String, Geometry> all() throws IOException, DiagnosticException {
        Map<String, Geometry> models = new LinkedHashMap<>();
        for (Map.Entry<String, EvaluationResult> result : evaluated().entrySet()) {
            models.put(
                    result.getKey(),
                    new GeometryEvaluator(new KernelRegistry().defaultKernel(), 2)
                            .evaluate(result.getValue().root(), WorkContext.NONE, _ -> {}));
        }
        return models;
    }

    /** What the evaluation of all models gives, by their names. */
    static Map<String, EvaluationResult> evaluated() throws IOException {
        Map<String, EvaluationResult> models = new LinkedHashMap<>();
        List<Path> examples;
        try (Stream<Path> files = Files.list(CHECKOUT.resolve("data/examples"))) {
            examples = files.filter(file -> file.toString().endsWith(".scad"))
                    .sorted()
                    .toList();
        }
        for (Path example : examples) {
            models.put(example.getFileName().toString(), evaluated(example, Files.readString(example)));
        }
        for (Map.Entry<String, String> other : new TreeMap<>(OTHERS).entrySet()) {
            models.put(other.getKey(), evaluated(CHECKOUT.resolve("model.scad"), other.getValue()));
        }
        return models;
    }

    private static EvaluationResult evaluated(Path path, String code) {
        EvaluationRequest request =
                new EvaluationRequest(path.toString(), path.toAbsolutePath(), code, List.of(), List.of());
        return new ScadEvaluator(new LibraryRegistry()).evaluate(request, EvaluationListener.NONE, WorkContext.NONE);
    }
}
