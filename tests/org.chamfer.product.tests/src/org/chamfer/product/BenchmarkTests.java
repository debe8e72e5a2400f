package org.chamfer.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that compares speeds works; how fast anything is does not matter here. */
@Tag("conformance")
class BenchmarkTests {
    private static final String[] PROGRAMS = {"cold", "warm", "openscad"};

    @TempDir
    private Path folder;

    @Test
    void measuresChamferBesideOpenScad() throws IOException {
        Chamfer.Result result =
                bench("--models", "small_part", "--programs", String.join(",", PROGRAMS), "--runs", "2");

        assertEquals(0, result.code(), result.err());
        assertTrue(result.out().contains("| small_part |"), result.out());
        JsonArray results =
                measured().getAsJsonArray("models").get(0).getAsJsonObject().getAsJsonArray("results");
        assertEquals(PROGRAMS.length, results.size());
        for (JsonElement element : results) {
            JsonObject one = element.getAsJsonObject();
            assertTrue(one.get("agrees").getAsBoolean(), result.out());
            assertTrue(one.get("wall").getAsDouble() > 0, result.out());
            assertEquals(2, one.getAsJsonArray("samples").size());
        }
    }

    @Test
    void anUnknownModelIsWrongUsage() {
        Chamfer.Result result = bench("--models", "nothing");

        assertEquals(2, result.code());
        assertTrue(result.err().contains("there is no model 'nothing'; there are: drilled_plate,"), result.err());
    }

    private Chamfer.Result bench(String... arguments) {
        String command = Chamfer.checkout().resolve("bench/run").toString();
        String launcher = Chamfer.installation().resolve("chamfer").toString();
        Stream<String> all = Stream.of(command, "--chamfer", launcher, "--out", folder.toString());
        return new Chamfer(folder).exec(Stream.concat(all, Stream.of(arguments)).toList());
    }

    private JsonObject measured() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.toList();
            assertEquals(1, found.size(), found::toString);
            return JsonParser.parseString(Files.readString(found.getFirst())).getAsJsonObject();
        }
    }
}
