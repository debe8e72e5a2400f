package org.chamfer.engine.internal.run;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chamfer.engine.internal.cache.FileDependency;
import org.chamfer.engine.internal.file.FileUse;
import org.chamfer.engine.internal.file.RunFiles;
import org.chamfer.engine.internal.key.ChosenFile;

/** The files of one node from when it began to now. */
final class FileWatch {
    private final RunFiles files;
    private final long startedAt = System.currentTimeMillis();
    private final List<FileUse> chosen;
    private final Set<Path> chosenPaths;

    /** Begins to watch the files of the node's parameters. */
    FileWatch(RunFiles files, List<ChosenFile> chosen) {
        this.files = files;
        this.chosen = chosen.stream().map(file -> FileUse.now(file.path())).toList();
        chosenPaths = chosen.stream().map(ChosenFile::path).collect(Collectors.toSet());
    }

    /** What the result depends on beside the files of parameters, in the order of the names. */
    List<FileDependency> dependencies(Collection<FileUse> told) {
        return told.stream()
                .filter(use -> !chosenPaths.contains(use.file()))
                .map(use -> FileDependency.now(files.name(use.file()), files))
                .sorted(Comparator.comparing(FileDependency::name))
                .toList();
    }

    /** Whether all files were the same all the time, so that the result belongs to their contents. */
    boolean isUnchanged(Collection<FileUse> told) {
        return chosen.stream().allMatch(use -> files.isUnchanged(use, startedAt))
                && told.stream().allMatch(use -> files.isUnchanged(use, startedAt));
    }
}
