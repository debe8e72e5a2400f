package org.chamfer.scad.eval.conformance;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the peer now. */
final class LiveReference {
    private LiveReference() {}

    /** What the peer says and makes of some models. */
    static Map<String, JsonObject> of(List<String> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "node",
                Reference.checkout().resolve("releng/peers/reference.mjs").toString(),
                "--live"));
        command.addAll(files);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (process.waitFor() != 0) {
            throw new IOException("reference.mjs failed for " + files);
        }
        return Reference.parse(lines);
    }
}
