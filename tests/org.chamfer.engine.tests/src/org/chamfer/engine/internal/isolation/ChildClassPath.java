package org.chamfer.engine.internal.isolation;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chamfer.base.digest.Digest;
import org.chamfer.engine.RunRequest;
import org.chamfer.engine.worker.WorkerLauncher;
import org.chamfer.geometry.Mesh;
import org.chamfer.graph.type.NodeType;
import org.chamfer.values.Value;

/** Starts child processes of these tests on the plain class path, wherever the classes stand. */
final class ChildClassPath {
    private ChildClassPath() {}

    static WorkerLauncher launcher() {
        return ChildClassPath::command;
    }

    private static List<String> command(int maxHeapMegabytes) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-XX:+DisplayVMOutputToStderr");
        if (maxHeapMegabytes > 0) {
            command.add("-Xmx" + maxHeapMegabytes + "m");
        }
        command.add("-cp");
        command.add(classPath());
        command.add(ChildMain.class.getName());
        return command;
    }

    private static String classPath() {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> type :
                List.of(ChildMain.class, RunRequest.class, NodeType.class, Value.class, Mesh.class, Digest.class)) {
            places.addAll(placesOf(type));
        }
        return String.join(File.pathSeparator, places);
    }

    /** The jar or folder of a class; of a bundle that is a folder of a build, the folder of its classes too. */
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
