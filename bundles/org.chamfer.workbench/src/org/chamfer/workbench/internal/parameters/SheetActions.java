package org.chamfer.workbench.internal.parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.scad.eval.customizer.ParameterSet;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.parameter.ParameterSheet;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPartSite;

/** What can be done with all the parameters of a sheet, and with its sets of values. */
final class SheetActions implements SetStore.Listener {
    private final IWorkbenchPartSite site;
    private final Look look;
    private final Supplier<Optional<ParameterSheet>> sheet;
    private final SetStore store;
    private ParameterSetFile sets = ParameterSetFile.empty();
    private Path setsPath;
    private boolean asked;

    SheetActions(IWorkbenchPartSite site, Look look, Supplier<Optional<ParameterSheet>> sheet) {
        this.site = site;
        this.look = look;
        this.sheet = sheet;
        this.store = new SetStore(site.getShell().getDisplay(), this);
    }

    /** The sets that are there, in their order. */
    List<ParameterSet> sets() {
        return sets.sets();
    }

    /** Another sheet is shown: its sets are read. */
    void sheetChanged() {
        Path path = sheet.get().map(ParameterSheet::sets).orElse(null);
        if (path == null || !path.equals(setsPath)) {
            sets = ParameterSetFile.empty();
        }
        setsPath = path;
        if (path != null) {
            store.read(path);
        }
    }

    @Override
    public void sets(Path path, ParameterSetFile file) {
        if (path.equals(setsPath)) {
            sets = file;
        }
    }

    @Override
    public void failed(Path path, Diagnostic problem) {
        // A file of that name may be something else; who only looks at parameters need not hear of it.
        if (path.equals(setsPath)) {
            sets = ParameterSetFile.empty();
            if (asked) {
                asked = false;
                fail("Parameter Sets", ParameterHelp.sentence(problem));
            }
        }
    }

    /** Gives all parameters their defaults. */
    void resetAll() {
        sheet.get().ifPresent(shown -> {
            Map<String, Optional<String>> none = shown.parameters().stream()
                    .filter(parameter -> shown.text(parameter.name()).isPresent())
                    .collect(Collectors.toMap(ParameterSpec::name, _ -> Optional.empty()));
            if (!none.isEmpty()) {
                shown.set(none, false);
            }
        });
    }

    /** Asks for a name and saves the values as a set. */
    void save() {
        sheet.get().ifPresent(shown -> {
            IInputValidator named = text -> text.isBlank() ? "Give the set a name." : null;
            InputDialog dialog = new InputDialog(
                    site.getShell(),
                    "Save as Set",
                    "Name of the parameter set. A set of this name is replaced.",
                    "",
                    named);
            if (dialog.open() == Window.OK) {
                Map<String, String> values = SetLoading.saved(shown);
                change(shown, file -> file.with(dialog.getValue().strip(), values));
            }
        });
    }

    /** Sets all parameters to the values of a set, in one step. */
    void load(ParameterSet set) {
        sheet.get().ifPresent(shown -> {
            SetLoading loading = SetLoading.of(shown, set);
            shown.set(loading.texts(), false);
            if (!loading.problems().isEmpty()) {
                MessageDialog.openWarning(
                        site.getShell(),
                        "Load Set",
                        "Some values of the set \"" + set.name() + "\" do not fit and were left out.\n\n"
                                + String.join("\n", loading.problems()));
            }
        });
    }

    /** Removes a set from its file; the local history has the file as it was. */
    void delete(ParameterSet set) {
        sheet.get().ifPresent(shown -> change(shown, file -> file.without(set.name())));
    }

    /** Shows the values of all sets side by side. */
    void compare() {
        sheet.get().ifPresent(shown -> new CompareSetsDialog(
                        site.getShell(), shown.title(), SetComparison.of(shown, sets()), look)
                .open());
    }

    /** True if the sheet has a source that values can be written into. */
    boolean hasSource() {
        return sheet.get().flatMap(ParameterSheet::source).isPresent();
    }

    /** Writes the values into the source. */
    void writeBack() {
        sheet.get().flatMap(ParameterSheet::source).ifPresent(source -> {
            Display display = site.getShell().getDisplay();
            Job.create("Writing values back", (ICoreRunnable) _ -> {
                        try {
                            source.write();
                        } catch (IOException e) {
                            display.asyncExec(() -> fail("Write Back to Source", e.getMessage()));
                        }
                    })
                    .schedule();
        });
    }

    private void fail(String title, String message) {
        MessageDialog.openError(site.getShell(), title, message);
    }

    private void change(ParameterSheet shown, SetStore.Change change) {
        asked = true;
        store.change(shown.sets(), change);
    }
}
