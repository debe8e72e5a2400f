package org.chamfer.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.views.IViewDescriptor;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The window that a user sees first. Leaves a picture of it in {@code target/screenshots}. */
@Tag("ui")
class EmptyWorkbenchTests {
    private static final long SETTLE_MILLIS = 1500;

    private static final Set<String> KEPT_PAGES =
            Set.of("General", "Graph Editor", "Runs and Cache", "Keys", "Text Editors", "Install/Update");
    private static final Set<String> FOREIGN_VIEWS =
            Set.of("Project Explorer", "Breakpoints", "Debug", "Variables", "Synchronize", "Bookmarks", "Tasks");

    private Shell shell;

    @BeforeEach
    void settle() {
        shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        Display display = shell.getDisplay();
        long end = System.currentTimeMillis() + SETTLE_MILLIS;
        while (System.currentTimeMillis() < end) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void opensTheDesignPerspective() {
        IWorkbenchPage page =
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

        assertEquals(DesignPerspective.ID, page.getPerspective().getId());
        assertEquals("Welcome - Chamfer", shell.getText());
    }

    @Test
    void menusHoldOnlyWhatAPartDesignerNeeds() {
        List<String> menus = Arrays.stream(shell.getMenuBar().getItems())
                .map(MenuItem::getText)
                .map(text -> text.replace("&", ""))
                .filter(text -> !text.isEmpty())
                .toList();

        assertEquals(List.of("File", "Edit", "View", "Window", "Help"), menus);
    }

    @Test
    void preferencesHoldOnlyWhatAPartDesignerNeeds() {
        List<String> pages = Arrays.stream(
                        PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes())
                .map(IPreferenceNode::getLabelText)
                .filter(page -> !KEPT_PAGES.contains(page))
                .toList();

        assertEquals(List.of(), pages);
    }

    @Test
    void newFilesAreOurs() {
        List<String> wizards = Arrays.stream(PlatformUI.getWorkbench()
                        .getNewWizardRegistry()
                        .getRootCategory()
                        .getCategories())
                .flatMap(category -> Arrays.stream(category.getWizards()))
                .filter(wizard -> !WorkbenchActivityHelper.filterItem(wizard))
                .map(IWizardDescriptor::getLabel)
                .sorted()
                .toList();

        assertEquals(List.of("Graph", "Model", "Project"), wizards);
    }

    @Test
    void foreignViewsAreHidden() {
        List<String> shown = Arrays.stream(
                        PlatformUI.getWorkbench().getViewRegistry().getViews())
                .filter(view -> !WorkbenchActivityHelper.filterItem(view))
                .map(IViewDescriptor::getLabel)
                .filter(FOREIGN_VIEWS::contains)
                .toList();

        assertEquals(List.of(), shown);
    }

    @Test
    void theToolBarHasNoButtonsOfTheIde() {
        List<String> tips = controls(shell)
                .filter(ToolBar.class::isInstance)
                .flatMap(bar -> Arrays.stream(((ToolBar) bar).getItems()))
                .filter(item -> item.getParent().isVisible())
                .map(ToolItem::getToolTipText)
                .filter(tip ->
                        tip != null && (tip.contains("Run") || tip.contains("Search") || tip.contains("Annotation")))
                .toList();

        assertEquals(List.of(), tips);
    }

    @Test
    void theWelcomePageHasPictures() throws IOException {
        Image image = new Image(shell.getDisplay(), shell.getSize().x, shell.getSize().y);
        try {
            GC gc = new GC(shell);
            gc.copyArea(image, 0, 0);
            gc.dispose();
            Path folder = Path.of("target", "screenshots");
            Files.createDirectories(folder);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            loader.save(folder.resolve("empty-workbench.png").toString(), SWT.IMAGE_PNG);
            // An area without words and pictures has a colour or two.
            assertTrue(colorsInTheMiddle(image.getImageData()) > 100);
        } finally {
            image.dispose();
        }
    }

    private static long colorsInTheMiddle(ImageData data) {
        return IntStream.range(data.height / 4, data.height * 3 / 4)
                .flatMap(
                        y -> IntStream.range(data.width / 4, data.width * 3 / 4).map(x -> data.getPixel(x, y)))
                .distinct()
                .count();
    }

    private static Stream<Control> controls(Control root) {
        Stream<Control> children = root instanceof Composite composite
                ? Arrays.stream(composite.getChildren()).flatMap(EmptyWorkbenchTests::controls)
                : Stream.empty();
        return Stream.concat(Stream.of(root), children);
    }
}
