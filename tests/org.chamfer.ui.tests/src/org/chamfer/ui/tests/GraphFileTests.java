package org.chamfer.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chamfer.graph.command.MoveCommand;
import org.chamfer.ui.graph.internal.editor.GraphEditor;
import org.chamfer.ui.tests.robot.GraphDriver;
import org.chamfer.ui.tests.robot.Robot;
import org.chamfer.ui.tests.robot.TestProject;
import org.chamfer.ui.tests.robot.Ui;
import org.chamfer.workbench.run.NodeReveal;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** The file of an open graph: changed, renamed and deleted by others, and opened at one of its nodes. */
class GraphFileTests {
    private static TestProject project;

    private final Robot robot = new Robot();
    private GraphDriver graph;
    private Path file;

    @BeforeAll
    static void makeTheProject() throws IOException {
        project = new TestProject("files");
    }

    @BeforeEach
    void open(TestInfo test) throws IOException {
        file = project.write(test.getTestMethod().orElseThrow().getName(), SmallGraph.TEXT);
        graph = GraphDriver.open(file);
        graph.makeRoom();
    }

    @AfterEach
    void close() {
        Ui.run(() -> Ui.page().closeEditor(graph.editor(), false));
    }

    private IFile resource() {
        return Ui.ask(() -> graph.editor().file().orElseThrow());
    }

    private void changeOnDisk() throws IOException {
        String changed = SmallGraph.TEXT.replace("id=\"words\" x=\"0\"", "id=\"words\" x=\"64\"");
        Files.write(file, changed.getBytes(StandardCharsets.UTF_8));
        IFile known = resource();
        try {
            known.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean reloaded() {
        return graph.editor()
                .page()
                .map(page -> page.document().graph().getNodes().stream()
                        .anyMatch(node -> node.getId().equals("words") && node.getX() == 64))
                .orElse(false);
    }

    @Test
    void aCleanEditorTakesOverWhatOthersWrite() throws IOException {
        robot.click(graph.title("box"));

        changeOnDisk();

        Ui.await("the other content", this::reloaded);
        Ui.await("the same node is selected", () -> graph.page().viewer().selectedElements().stream()
                .anyMatch(element -> element.getId().equals("box")));
        assertTrue(Ui.ask(() -> !graph.editor().isDirty()));
    }

    @Test
    void aDirtyEditorAsks() throws IOException {
        robot.click(graph.title("ball")).key("Delete");
        Ui.await("dirty", () -> graph.editor().isDirty());

        changeOnDisk();

        Ui.await("the question", () -> Ui.shellOpen("File Changed"));
        robot.key("Escape");
        Ui.await("the question is answered", () -> !Ui.shellOpen("File Changed"));
        assertEquals(5, graph.nodes());
        assertTrue(Ui.ask(() -> graph.editor().isDirty()));
    }

    @Test
    void anEditDuringTheReloadIsNotLost() throws IOException {
        MoveCommand edit = new MoveCommand(graph.graph(), List.of(graph.node("ball")), 64, 0);
        Display display = Ui.ask(() -> graph.page().viewer().getControl().getDisplay());
        IJobChangeListener editing = new JobChangeAdapter() {
            @Override
            public void scheduled(IJobChangeEvent event) {
                if (event.getJob().getName().equals("Open " + file.getFileName())) {
                    display.asyncExec(() -> graph.page().document().commands().execute(edit));
                }
            }
        };
        Job.getJobManager().addJobChangeListener(editing);
        try {
            changeOnDisk();
            Ui.await("the question", () -> Ui.shellOpen("File Changed"));
        } finally {
            Job.getJobManager().removeJobChangeListener(editing);
        }

        robot.key("Escape");
        Ui.await("the question is answered", () -> !Ui.shellOpen("File Changed"));
        assertFalse(reloaded());
        assertTrue(Ui.ask(() -> graph.editor().isDirty()));
    }

    @Test
    void followsARenamedFile() throws CoreException {
        IFile before = resource();

        before.move(before.getParent().getFullPath().append("renamed.canvas"), true, new NullProgressMonitor());

        Ui.await("the other name", () -> "renamed.canvas".equals(graph.editor().getPartName()));
        robot.click(graph.title("ball")).key("Delete", "ctrl+s");
        Ui.await("saved", () -> !graph.editor().isDirty());
        assertTrue(!before.exists() && resource().exists());
    }

    @Test
    void closesWithItsFileUnlessItIsDirty() throws CoreException {
        resource().delete(true, new NullProgressMonitor());
        Ui.await("closed", () -> Ui.page().findEditor(graph.editor().getEditorInput()) == null);
    }

    @Test
    void keepsEditsOfADeletedFile() throws CoreException {
        robot.click(graph.title("ball")).key("Delete");
        Ui.await("dirty", () -> graph.editor().isDirty());
        IFile gone = resource();

        gone.delete(true, new NullProgressMonitor());
        Ui.settle();

        assertTrue(Ui.ask(() -> graph.editor().isDirty()));
        robot.key("ctrl+s");
        Ui.await("there again", gone::exists);
    }

    @Test
    void opensAtTheNodeOfAProblem() throws CoreException {
        IFile known = resource();
        Ui.run(() -> Ui.page().closeEditor(graph.editor(), false));
        Ui.pause(500);
        IMarker marker = known.createMarker("org.chamfer.workbench.graphProblem");
        marker.setAttribute("org.chamfer.ui.graph.element", "cut");

        Ui.run(() -> {
            try {
                IDE.openEditor(Ui.page(), marker);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });

        awaitSelected("cut");
    }

    @Test
    void opensAtANode() {
        IFile known = resource();
        Ui.run(() -> Ui.page().closeEditor(graph.editor(), false));

        Ui.run(() -> {
            try {
                Adapters.adapt(IDE.openEditor(Ui.page(), known), NodeReveal.class)
                        .reveal("facts");
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });

        awaitSelected("facts");
    }

    private void awaitSelected(String id) {
        Ui.await("an editor", () -> Ui.page().getActiveEditor() instanceof GraphEditor);
        graph = GraphDriver.active();
        Ui.await(id + " is selected", () -> graph.page().viewer().selectedElements().stream()
                .anyMatch(element -> element.getId().equals(id)));
    }
}
