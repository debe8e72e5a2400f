package org.chamfer.cli.internal.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chamfer.base.work.WorkContext;
import org.chamfer.cli.internal.Failures;
import org.chamfer.cli.internal.cache.ByteSize;

/** The neural models in the project's folder. */
final class ModelCheck implements HealthCheck {
    private static final String SUBJECT = "models";
    private static final String FOLDER = "data/models";

    private final Path directory;

    /** For the project in a folder. */
    ModelCheck(Path directory) {
        this.directory = directory;
    }

    @Override
    public List<Finding> findings(WorkContext work) {
        Path folder = directory.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of(Finding.ok(SUBJECT, "none: there is no folder " + FOLDER + " here"));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> models = files.filter(Files::isRegularFile).toList();
            long bytes = 0;
            for (Path model : models) {
                bytes += Files.size(model);
            }
            return List.of(Finding.ok(
                    SUBJECT,
                    models.size() + (models.size() == 1 ? " file, " : " files, ") + ByteSize.text(bytes) + " in "
                            + FOLDER));
        } catch (IOException e) {
            return List.of(Finding.warning(
                    SUBJECT, "cannot read " + FOLDER + ": " + Failures.reason(e), "make the folder readable"));
        }
    }
}
