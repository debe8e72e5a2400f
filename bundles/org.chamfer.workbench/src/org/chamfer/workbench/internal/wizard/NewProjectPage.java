package org.chamfer.workbench.internal.wizard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the name and the folder of a new project. */
final class NewProjectPage extends WizardPage {
    private static final int MARGIN = 16;
    private static final int GAP = 12;

    private final IWorkspaceRoot workspace = ResourcesPlugin.getWorkspace().getRoot();
    private Text name;
    private Text parent;
    private Label folder;
    private Button examples;

    NewProjectPage() {
        super("project");
        setTitle("New Project");
        setDescription("A project is a folder for graphs, code, pictures and results.");
    }

    @Override
    public void createControl(Composite shell) {
        Composite page = new Composite(shell, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.verticalSpacing = GAP;
        layout.horizontalSpacing = GAP;
        page.setLayout(layout);
        name = field(page, "&Name:", "wizard.name", 2);
        parent = field(page, "&Where:", "wizard.where", 1);
        Button browse = new Button(page, SWT.PUSH);
        browse.setText("&Browse...");
        browse.addListener(SWT.Selection, _ -> browse());
        label(page, "Folder:");
        folder = new Label(page, SWT.NONE);
        folder.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        folder.setData("org.eclipse.e4.ui.css.CssClassName", "secondary");
        label(page, "");
        examples = new Button(page, SWT.CHECK);
        examples.setText("&Copy the examples into it");
        examples.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        name.setText(freeName());
        name.selectAll();
        parent.setText(workspace.getLocation().toOSString());
        name.addListener(SWT.Modify, _ -> check());
        parent.addListener(SWT.Modify, _ -> check());
        setControl(page);
        check();
        name.setFocus();
    }

    private static Text field(Composite page, String label, String id, int columns) {
        label(page, label);
        Text text = new Text(page, SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1));
        text.setData("org.chamfer.id", id);
        return text;
    }

    private static void label(Composite page, String text) {
        Label label = new Label(page, SWT.NONE);
        label.setText(text);
    }

    private String freeName() {
        String wish = FilePlace.FIRST_PROJECT;
        int number = 2;
        while (taken(wish) || Files.exists(workspace.getLocation().toPath().resolve(wish))) {
            wish = FilePlace.FIRST_PROJECT + " " + number++;
        }
        return wish;
    }

    private boolean taken(String project) {
        return workspace.getProject(project).exists();
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText("Where to Make the Project");
        dialog.setFilterPath(parent.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            parent.setText(chosen);
        }
    }

    private void check() {
        Optional<String> problem = problem();
        folder.setText(problem.isEmpty() ? place().toString() : "");
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> problem() {
        Optional<String> bad = FileNames.problem(name.getText(), "project");
        if (bad.isPresent()) {
            return bad;
        }
        if (!ResourcesPlugin.getWorkspace()
                .validateName(name.getText(), IResource.PROJECT)
                .isOK()) {
            return Optional.of("A project cannot be called " + name.getText() + ".");
        }
        if (taken(name.getText())) {
            return Optional.of("There is already a project " + name.getText() + ".");
        }
        try {
            Path above = Path.of(parent.getText().strip());
            if (!above.isAbsolute()) {
                return Optional.of("Enter the whole path of a folder to make the project in.");
            }
            return isEmpty(place()) ? Optional.empty() : Optional.of("The folder " + place() + " is not empty.");
        } catch (InvalidPathException _) {
            return Optional.of("Enter the path of a folder to make the project in.");
        }
    }

    private static boolean isEmpty(Path place) {
        if (!Files.exists(place)) {
            return true;
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.findAny().isEmpty();
        } catch (IOException _) {
            // It is a file, or cannot be read.
            return false;
        }
    }

    /** The folder of the project. */
    Path place() {
        return Path.of(parent.getText().strip()).resolve(name.getText());
    }

    /** Whether the examples go into it. */
    boolean withExamples() {
        return examples.getSelection();
    }
}
