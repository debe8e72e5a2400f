package org.chamfer.workbench.internal.wizard;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.values.Value;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the format and the file of a result. */
final class ExportResultPage extends WizardPage {
    private static final int MARGIN = 16;
    private static final int GAP = 12;

    private final Optional<ExportSource> source;
    private List<ExportFormats.Choice> formats = List.of();
    private Combo format;
    private Label about;
    private Text file;
    private Button browse;

    ExportResultPage(Optional<ExportSource> source) {
        super("export");
        this.source = source;
        setTitle("Export Result");
        setDescription(source.map(found -> "Write " + found.content().title() + " to a file.")
                .orElse("Select a node that has a result, or open a model, and export again."));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.verticalSpacing = GAP;
        layout.horizontalSpacing = GAP;
        page.setLayout(layout);
        label(page, "F&ormat:");
        format = new Combo(page, SWT.READ_ONLY);
        format.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        format.setData("org.chamfer.id", "wizard.format");
        label(page, "");
        about = new Label(page, SWT.WRAP);
        about.setData("org.eclipse.e4.ui.css.CssClassName", "secondary");
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        wide.widthHint = 320;
        about.setLayoutData(wide);
        label(page, "F&ile:");
        file = new Text(page, SWT.BORDER);
        file.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        file.setData("org.chamfer.id", "wizard.file");
        browse = new Button(page, SWT.PUSH);
        browse.setText("&Browse...");
        format.addListener(SWT.Selection, _ -> formatChanged());
        file.addListener(SWT.Modify, _ -> check());
        browse.addListener(SWT.Selection, _ -> browse());
        enable(false);
        setControl(page);
        source.ifPresent(this::load);
    }

    private static void label(Composite page, String text) {
        Label label = new Label(page, SWT.NONE);
        label.setText(text);
    }

    private void enable(boolean enabled) {
        format.setEnabled(enabled);
        file.setEnabled(enabled);
        browse.setEnabled(enabled);
    }

    private void load(ExportSource from) {
        setMessage("Reading the result...", IMessageProvider.INFORMATION);
        Job job = Job.create("Reading a result", _ -> {
            try {
                Value value = from.content().load();
                List<ExportFormats.Choice> found = new ExportFormats().of(value);
                show(() -> offer(from, found));
            } catch (DiagnosticException e) {
                show(() -> setErrorMessage(e.diagnostic().message()));
            }
        });
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private void show(Runnable update) {
        getShell().getDisplay().asyncExec(() -> {
            if (getControl() != null && !getControl().isDisposed()) {
                update.run();
            }
        });
    }

    private void offer(ExportSource from, List<ExportFormats.Choice> found) {
        formats = found;
        setMessage(null);
        if (formats.isEmpty()) {
            setErrorMessage("There is no format for results of this type.");
            return;
        }
        format.setItems(formats.stream()
                .map(choice -> choice.name() + " (." + choice.extension() + ")")
                .toArray(String[]::new));
        format.select(0);
        enable(true);
        String name = from.content().title().replaceAll("[^\\p{L}\\p{N}._-]+", "_");
        int dot = name.lastIndexOf('.');
        file.setText(from.folder()
                .resolve((dot > 0 ? name.substring(0, dot) : name) + "." + choice().extension())
                .toString());
        formatChanged();
        file.setFocus();
    }

    private void formatChanged() {
        about.setText(choice().description());
        about.requestLayout();
        String path = file.getText();
        int dot = path.lastIndexOf('.');
        boolean known =
                dot > path.lastIndexOf('/') && formats.stream().anyMatch(each -> path.endsWith("." + each.extension()));
        file.setText((known ? path.substring(0, dot) : path) + "." + choice().extension());
        check();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText("Export Result");
        dialog.setFilterExtensions(new String[] {"*." + choice().extension()});
        Path now = Path.of(file.getText());
        dialog.setFilterPath(String.valueOf(now.getParent()));
        dialog.setFileName(String.valueOf(now.getFileName()));
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    private void check() {
        Optional<String> problem = problem();
        setErrorMessage(problem.orElse(null));
        setMessage(
                problem.isEmpty() && Files.exists(path()) ? "The file is there already and will be replaced." : null,
                IMessageProvider.WARNING);
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> problem() {
        try {
            Path path = Path.of(file.getText().strip());
            if (!path.isAbsolute()) {
                return Optional.of("Enter the whole path of the file.");
            }
            return Files.isDirectory(path)
                    ? Optional.of("This is a folder; enter the name of a file in it.")
                    : Optional.empty();
        } catch (InvalidPathException _) {
            return Optional.of("Enter the path of a file.");
        }
    }

    /** The format that is chosen. */
    ExportFormats.Choice choice() {
        return formats.get(Math.max(0, format.getSelectionIndex()));
    }

    /** The file that is chosen. */
    Path path() {
        return Path.of(file.getText().strip());
    }
}
