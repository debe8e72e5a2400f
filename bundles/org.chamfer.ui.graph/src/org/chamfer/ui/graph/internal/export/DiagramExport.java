package org.chamfer.ui.graph.internal.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.chamfer.base.io.AtomicOutput;
import org.chamfer.ui.graph.internal.editor.GraphPage;
import org.chamfer.ui.graph.internal.figure.DiagramImage;
import org.chamfer.ui.graph.internal.part.GraphRootPart;
import org.chamfer.workbench.project.Projects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.gef.LayerConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.FileDialog;

/** Writes the diagram of a graph as a picture: PNG at twice the size of the screen, or SVG. */
public final class DiagramExport {
    private static final double SCALE = 2;
    private static final String SVG = ".svg";
    private static final String PNG = ".png";

    private final GraphPage page;

    /** An export of the graph of a page. */
    public DiagramExport(GraphPage page) {
        this.page = page;
    }

    /** Asks for a file and writes it. */
    public void ask() {
        FileDialog dialog = new FileDialog(page.editor().getSite().getShell(), SWT.SAVE);
        dialog.setText("Export Diagram");
        dialog.setFilterExtensions(new String[] {"*" + PNG, "*" + SVG});
        dialog.setFilterNames(new String[] {"PNG picture (*.png)", "SVG drawing (*.svg)"});
        dialog.setOverwrite(true);
        dialog.setFileName(name() + PNG);
        page.editor()
                .file()
                .map(IFile::getProject)
                .map(project -> page.editor()
                        .getSite()
                        .getService(Projects.class)
                        .folders(project)
                        .output())
                .filter(Files::isDirectory)
                .ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        String chosen = dialog.open();
        if (chosen != null) {
            boolean svg = chosen.toLowerCase(Locale.ROOT).endsWith(SVG)
                    || dialog.getFilterIndex() == 1
                            && !chosen.toLowerCase(Locale.ROOT).endsWith(PNG);
            String suffix = svg ? SVG : PNG;
            write(Path.of(chosen.toLowerCase(Locale.ROOT).endsWith(suffix) ? chosen : chosen + suffix), svg);
        }
    }

    /**
     * Writes a file; the figures are painted at once, the rest is done in the background.
     *
     * @param svg true for a drawing, false for a picture
     */
    public void write(Path target, boolean svg) {
        GraphRootPart root = (GraphRootPart) page.viewer().getRootEditPart();
        DiagramImage image = new DiagramImage(root.style(), root.getLayer(LayerConstants.PRINTABLE_LAYERS));
        Supplier<byte[]> content = svg ? text(image.svg()) : pixels(image.pixels(SCALE));
        Job.create("Export " + target.getFileName(), (ICoreRunnable) monitor -> {
                    try (AtomicOutput out = AtomicOutput.open(target)) {
                        out.write(content.get());
                        out.commit();
                    } catch (IOException e) {
                        throw new CoreException(Status.error("The diagram could not be written: " + e.getMessage(), e));
                    }
                    for (IFile file :
                            ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(target.toUri())) {
                        file.refreshLocal(IResource.DEPTH_ZERO, monitor);
                    }
                })
                .schedule();
    }

    private static Supplier<byte[]> text(String svg) {
        return () -> svg.getBytes(StandardCharsets.UTF_8);
    }

    private static Supplier<byte[]> pixels(ImageData data) {
        return () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {data};
            loader.save(out, SWT.IMAGE_PNG);
            return out.toByteArray();
        };
    }

    private String name() {
        String file = page.document().file().getFileName().toString();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
