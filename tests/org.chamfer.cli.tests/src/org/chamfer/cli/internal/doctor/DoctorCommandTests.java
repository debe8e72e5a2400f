package org.chamfer.cli.internal.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.work.WorkContext;
import org.chamfer.cli.internal.CommandLineRun;
import org.chamfer.cli.internal.doctor.Finding.Status;
import org.chamfer.engine.installation.StoreFolder;
import org.chamfer.geometry.kernel.KernelRegistry;
import org.chamfer.scad.eval.library.LibraryFolders;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chamfer doctor} finds what works and what does not. */
class DoctorCommandTests {
    @TempDir
    private Path folder;

    private CommandLineRun run(List<HealthCheck> checks, String... arguments) {
        return CommandLineRun.of(() -> new DoctorCommand(_ -> checks), folder, "", arguments);
    }

    private static Finding only(HealthCheck check) {
        List<Finding> findings = check.findings(WorkContext.NONE);
        assertEquals(1, findings.size(), findings.toString());
        return findings.getFirst();
    }

    @Test
    void problemsDecideTheExitCode() {
        HealthCheck good = _ -> List.of(Finding.ok("java", "there"));
        HealthCheck fair = _ -> List.of(Finding.warning("memory", "little", "buy more"));
        HealthCheck bad = _ -> List.of(Finding.problem("kernel", "broken", "mend it"));
        CommandLineRun healthy = run(List.of(good, fair), "doctor");
        assertEquals(0, healthy.code());
        assertEquals("""
                OK       java        there
                warning  memory      little
                                     do: buy more
                0 problems, 1 warning
                """, healthy.out());
        assertTrue(run(List.of(good), "doctor").out().endsWith("all is well\n"));
        CommandLineRun ill = run(List.of(good, bad), "doctor", "--json");
        assertEquals(1, ill.code());
        JsonObject json = JsonParser.parseString(ill.out()).getAsJsonObject();
        assertEquals(false, json.get("healthy").getAsBoolean());
        JsonObject finding = json.getAsJsonArray("findings").get(1).getAsJsonObject();
        assertEquals("problem", finding.get("status").getAsString());
        assertEquals("mend it", finding.get("advice").getAsString());
    }

    @Test
    void thisJavaIsGoodEnough() {
        List<Finding> findings = new JavaCheck().findings(WorkContext.NONE);
        assertEquals(3, findings.size());
        assertEquals(Status.OK, findings.get(1).status());
        assertEquals(
                Status.WARNING,
                JavaCheck.memory(100_000_000, OptionalLong.empty()).status());
        assertEquals(
                "up to 2.00 GB of the machine's 8.00 GB",
                JavaCheck.memory(2_000_000_000, OptionalLong.of(8_000_000_000L)).text());
    }

    @Test
    void kernelIsTested() {
        // Makes the contributions known where no platform has done so.
        CommandLineRun.of(folder, "--help");
        Finding works = only(new KernelCheck(() -> new KernelRegistry().defaultKernel()));
        assertEquals(Status.OK, works.status(), works.text());
        Finding missing = only(new KernelCheck(() -> new KernelRegistry(null).defaultKernel()));
        assertEquals(Status.PROBLEM, missing.status());
        assertTrue(missing.text().contains("no bundle contributes"), missing.text());
    }

    @Test
    void extensionPointsAreCounted() {
        CommandLineRun.of(folder, "--help");
        Diagnostic fault =
                Diagnostic.warning("test", "com.faulty is wrong", null).withHint("remove it");
        List<Finding> findings =
                new ExtensionCheck(RegistryFactory.getRegistry(), List.of(fault)).findings(WorkContext.NONE);
        assertTrue(
                findings.stream().anyMatch(one -> one.text().matches("org\\.chamfer\\.cli\\.commands: [1-9][0-9]* .*")),
                findings.toString());
        assertEquals(Finding.problem("extensions", "com.faulty is wrong", "remove it"), findings.getLast());
        assertEquals(Status.PROBLEM, only(new ExtensionCheck(null, List.of())).status());
    }

    @Test
    void fontsAreMeasured() {
        Finding fonts = only(new FontCheck());
        assertEquals(Status.OK, fonts.status(), fonts.text());
        assertTrue(fonts.text().contains("Liberation Sans"), fonts.text());
    }

    @Test
    void missingFolderOfTheLibraryPathIsTold() {
        List<Finding> findings = new LibraryCheck(new LibraryFolders(
                        List.of(folder, folder.resolve("lost")), folder.resolve("own"), folder.resolve("openscad")))
                .findings(WorkContext.NONE);
        assertEquals(Finding.ok("libraries", "in " + folder), findings.getFirst());
        assertEquals(Status.WARNING, findings.getLast().status());
        assertTrue(findings.getLast().text().contains("lost"), findings.toString());
    }

    @Test
    void cacheIsTried() throws IOException {
        assertEquals(Status.OK, only(new CacheCheck(StoreFolder.in(folder))).status());
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        Finding unusable = only(new CacheCheck(StoreFolder.in(file)));
        assertEquals(Status.WARNING, unusable.status());
        assertTrue(unusable.advice().contains("CHAMFER_CACHE"), unusable.advice());
    }

    @Test
    void modelsAreCounted() throws IOException {
        assertTrue(only(new ModelCheck(folder)).text().startsWith("none"));
        Files.createDirectories(folder.resolve("data/models"));
        Files.writeString(folder.resolve("data/models/a.onnx"), "12345");
        assertEquals(Finding.ok("models", "1 file, 5 bytes in data/models"), only(new ModelCheck(folder)));
    }
}
