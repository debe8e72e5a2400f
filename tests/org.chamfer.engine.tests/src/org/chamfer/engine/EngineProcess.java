package org.chamfer.engine;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chamfer.base.digest.Digest;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.geometry.Mesh;
import org.chamfer.graph.type.NodeType;
import org.chamfer.scad.eval.ScadEvaluator;
import org.chamfer.store.ContentStore;
import org.chamfer.store.StoreSettings;
import org.chamfer.values.Value;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;

/**
 * A process that runs graphs of pictures on a store, each with other parameters, until it is killed. Prints a line when
 * the first run has ended.
 */
final class EngineProcess {
    private EngineProcess() {}

    /** Starts a process. */
    static Process start(Path folder, int seed) throws IOException {
        List<String> command = command(EngineProcess.class);
        command.addAll(List.of(folder.toString(), Integer.toString(seed)));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
    }

    /** The command that runs a program of these tests on the plain class path, wherever the classes stand. */
    static List<String> command(Class<?> program) {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> type : List.of(
                program,
                GraphEngine.class,
                NodeType.class,
                ContentStore.class,
                Value.class,
                ScadEvaluator.class,
                FormatRegistry.class,
                Mesh.class,
                Digest.class,
                IExtensionRegistry.class,
                CoreException.class)) {
            places.addAll(placesOf(type));
        }
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-Xmx64m",
                "-cp",
                String.join(File.pathSeparator, places),
                program.getName()));
    }

    /** Runs until killed. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int seed = Integer.parseInt(arguments[1]);
        Pictures world = new Pictures();
        try (ContentStore store = ContentStore.open(folder.resolve("store"), StoreSettings.DEFAULT);
                GraphEngine engine = world.engine(store)) {
            for (int round = 0; ; round++) {
                Arithmetic.run(engine, world.graph(folder).with("a", "level", Integer.toString(seed * 1000 + round)));
                if (round == 0) {
                    System.out.println("running");
                    System.out.flush();
                }
            }
        }
    }

    private static List<String> placesOf(Class<?> type) {
        try {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            List<String> places = new ArrayList<>(List.of(place.toString()));
            for (String folder : List.of("target/classes", "target/test-classes")) {
                if (Files.isDirectory(place.resolve(folder))) {
                    places.add(place.resolve(folder).toString());
                }
            }
            return places;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
