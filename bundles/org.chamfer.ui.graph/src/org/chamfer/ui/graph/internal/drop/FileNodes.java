package org.chamfer.ui.graph.internal.drop;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chamfer.base.io.AtomicOutput;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.ui.graph.internal.editor.CanvasEdits.FileNode;
import org.chamfer.ui.graph.internal.editor.GraphPage;
import org.chamfer.workbench.project.ProjectFolders;
import org.chamfer.workbench.project.Projects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;

/** Makes nodes of files: each kind of file gets the node type that reads it. */
public final class FileNodes {
    private static final String PARAMETER = "file";
    private static final String ANY_FILE = "file";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("scad", "scad-file"),
            Map.entry("stl", "import-mesh"),
            Map.entry("obj", "import-mesh"),
            Map.entry("off", "import-mesh"),
            Map.entry("ply", "import-mesh"),
            Map.entry("3mf", "import-mesh"),
            Map.entry("amf", "import-mesh"),
            Map.entry("glb", "import-mesh"),
            Map.entry("gltf", "import-mesh"),
            Map.entry("svg", "import-region"),
            Map.entry("dxf", "import-region"),
            Map.entry("png", "image"),
            Map.entry("jpg", "image"),
            Map.entry("jpeg", "image"),
            Map.entry("webp", "image"));

    private final GraphPage page;

    /** Nodes for a graph. */
    public FileNodes(GraphPage page) {
        this.page = page;
    }

    /** The id of the node type that reads a file. */
    public static String type(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return TYPES.getOrDefault(name.substring(dot + 1).toLowerCase(Locale.ROOT), ANY_FILE);
    }

    /** The path of a file as graphs keep it: relative to the folder of the graph where that can be, with {@code /}. */
    public static String relative(Path graph, Path file) {
        Path folder = graph.toAbsolutePath().normalize().getParent();
        Path absolute = file.toAbsolutePath().normalize();
        Path path = folder.getRoot().equals(absolute.getRoot()) ? folder.relativize(absolute) : absolute;
        return path.toString().replace('\\', '/');
    }

    /**
     * Adds a node for each file. Files that are not in the project of the graph are copied to its inputs, unless the user
     * wants them where they are.
     *
     * @param place of the first, in coordinates of the model
     */
    public void add(List<Path> files, Point place) {
        List<Path> inside = files.stream().filter(Files::isRegularFile).toList();
        Optional<ProjectFolders> folders = folders();
        List<Path> outside = inside.stream()
                .filter(file ->
                        folders.isPresent() && !file.startsWith(folders.get().root()))
                .toList();
        if (outside.isEmpty()) {
            insert(inside, place);
            return;
        }
        switch (ask(outside)) {
            case 0 -> copy(inside, outside, folders.get().input(), place);
            case 1 -> insert(inside, place);
            default -> {
                // Given up.
            }
        }
    }

    private Optional<ProjectFolders> folders() {
        return page.editor().file().map(IResource::getProject).map(project -> page.editor()
                .getSite()
                .getService(Projects.class)
                .folders(project));
    }

    private int ask(List<Path> outside) {
        String what = outside.size() == 1
                ? outside.getFirst().getFileName() + " is not in the project of this graph."
                : outside.size() + " files are not in the project of this graph.";
        return MessageDialog.open(
                MessageDialog.QUESTION,
                page.editor().getSite().getShell(),
                "Add Files",
                what + "\nCopied to data/input, the graph works wherever the project is.",
                0,
                "Copy to Project",
                "Use in Place",
                "Cancel");
    }

    private void insert(List<Path> files, Point place) {
        NodeTypes types = page.document().installation().nodeTypes();
        List<FileNode> nodes = new ArrayList<>();
        for (Path file : files) {
            types.find(type(file))
                    .or(() -> types.find(ANY_FILE))
                    .ifPresent(type -> nodes.add(new FileNode(
                            type, PARAMETER, relative(page.document().file(), file))));
        }
        page.edits().addFiles(nodes, place);
        page.viewer().getControl().setFocus();
    }

    private void copy(List<Path> files, List<Path> outside, Path folder, Point place) {
        Optional<IProject> project = page.editor().file().map(IFile::getProject);
        Display display = page.viewer().getControl().getDisplay();
        Job.create("Copy files to " + folder.getFileName(), (ICoreRunnable) monitor -> {
                    List<Path> copied = new ArrayList<>();
                    try {
                        Files.createDirectories(folder);
                        for (Path file : files) {
                            copied.add(outside.contains(file) ? copy(file, folder) : file);
                        }
                    } catch (IOException e) {
                        throw new CoreException(Status.error("A file could not be copied: " + e.getMessage(), e));
                    }
                    if (project.isPresent()) {
                        project.get().refreshLocal(IResource.DEPTH_INFINITE, monitor);
                    }
                    display.asyncExec(() -> {
                        // The editor may have been closed meanwhile; the files are in the project anyway.
                        if (page.viewer().getControl() != null) {
                            insert(copied, place);
                        }
                    });
                })
                .schedule();
    }

    /** Copies a file beside what is there already; the same content is not copied twice. */
    private static Path copy(Path file, Path folder) throws IOException {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        Path target = folder.resolve(name);
        for (int number = 2; Files.exists(target); number++) {
            if (Files.mismatch(file, target) < 0) {
                return target;
            }
            target = folder.resolve(name.substring(0, dot) + "-" + number + name.substring(dot));
        }
        try (InputStream in = Files.newInputStream(file);
                AtomicOutput out = AtomicOutput.open(target)) {
            in.transferTo(out);
            out.commit();
        }
        return target;
    }
}
