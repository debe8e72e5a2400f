package org.chamfer.workbench.internal.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the name and the project of a new file, and what it begins with. */
final class NewFilePage extends WizardPage {
    private static final int MARGIN = 16;
    private static final int GAP = 12;
    private static final int INDENT = 12;

    private final NewFileKind kind;
    private final FilePlace place;
    private final IResource selected;
    private Text name;
    private Combo project;
    private Label path;
    private Button[] templates;

    /** @param selected what is selected, may be {@code null} */
    NewFilePage(NewFileKind kind, FilePlace place, IResource selected) {
        super("file");
        this.kind = kind;
        this.place = place;
        this.selected = selected;
        setTitle("New " + kind.title());
        setDescription(kind.description());
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.verticalSpacing = GAP;
        layout.horizontalSpacing = GAP;
        page.setLayout(layout);
        label(page, "&Name:");
        name = new Text(page, SWT.BORDER);
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        name.setData("org.chamfer.id", "wizard.name");
        label(page, "&Project:");
        project = new Combo(page, SWT.READ_ONLY);
        project.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        project.setData("org.chamfer.id", "wizard.project");
        List<String> projects = place.projectNames();
        project.setItems(projects.toArray(String[]::new));
        project.select(Math.max(0, projects.indexOf(place.firstChoice(selected))));
        label(page, "File:");
        path = new Label(page, SWT.NONE);
        path.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        path.setData("org.eclipse.e4.ui.css.CssClassName", "secondary");
        createTemplates(page);
        name.setText(freeName());
        name.selectAll();
        name.addListener(SWT.Modify, _ -> check());
        project.addListener(SWT.Selection, _ -> check());
        setControl(page);
        check();
        name.setFocus();
    }

    private void createTemplates(Composite page) {
        Label label = label(page, "Begin with:");
        ((GridData) label.getLayoutData()).verticalAlignment = SWT.TOP;
        Composite choices = new Composite(page, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        choices.setLayout(layout);
        choices.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        List<NewFileKind.Template> all = kind.templates();
        templates = new Button[all.size()];
        for (int i = 0; i < templates.length; i++) {
            templates[i] = new Button(choices, SWT.RADIO);
            templates[i].setText(all.get(i).name());
            templates[i].setSelection(i == 0);
            Label about = new Label(choices, SWT.WRAP);
            about.setText(all.get(i).description());
            about.setData("org.eclipse.e4.ui.css.CssClassName", "secondary");
            GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
            data.horizontalIndent = 2 * INDENT;
            about.setLayoutData(data);
        }
    }

    private static Label label(Composite page, String text) {
        Label label = new Label(page, SWT.NONE);
        label.setText(text);
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        return label;
    }

    private String freeName() {
        String wish = kind.proposal();
        int number = 2;
        while (place.exists(project.getText(), kind.folder(), FileNames.withExtension(wish, kind.extension()))) {
            wish = kind.proposal() + "_" + number++;
        }
        return wish;
    }

    private void check() {
        String file = fileName();
        path.setText(project.getText() + "/" + kind.folder() + "/" + file);
        Optional<String> problem =
                FileNames.problem(name.getText(), kind.title().toLowerCase(Locale.ROOT));
        if (problem.isEmpty() && place.exists(project.getText(), kind.folder(), file)) {
            problem = Optional.of("There is already a file " + file + " in " + kind.folder() + ".");
        }
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }

    /** The name of the file, with its extension. */
    String fileName() {
        return FileNames.withExtension(name.getText(), kind.extension());
    }

    /** The name of the project. */
    String projectName() {
        return project.getText();
    }

    /** What the file begins with. */
    NewFileKind.Template template() {
        for (int i = 0; i < templates.length; i++) {
            if (templates[i].getSelection()) {
                return kind.templates().get(i);
            }
        }
        return kind.templates().getFirst();
    }
}
