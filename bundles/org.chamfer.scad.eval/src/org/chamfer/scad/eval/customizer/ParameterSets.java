package org.chamfer.scad.eval.customizer;

import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.scad.eval.internal.customizer.NameSimilarity;
import org.chamfer.scad.eval.internal.customizer.SetFileReader;
import org.chamfer.scad.eval.internal.customizer.ShownText;

/**
 * A file of parameter sets, as OpenSCAD's customizer saves them.
 *
 * @param file the file as messages show it
 * @param all the sets in their order; of sets with the same name the first counts
 */
public record ParameterSets(String file, List<ParameterSet> all) {
    public ParameterSets {
        all = List.copyOf(all);
    }

    /**
     * Reads the JSON text of a file.
     *
     * @param shownPath the path of the file as messages show it
     * @throws DiagnosticException if it is not JSON or has no parameter sets
     */
    public static ParameterSets parse(String json, String shownPath) throws DiagnosticException {
        return new ParameterSets(shownPath, SetFileReader.read(json, shownPath));
    }

    /**
     * The set of a name.
     *
     * @throws DiagnosticException if there is none; the message tells the sets that there are
     */
    public ParameterSet find(String name) throws DiagnosticException {
        for (ParameterSet set : all) {
            if (set.name().equals(name)) {
                return set;
            }
        }
        List<String> names = all.stream().map(ParameterSet::name).toList();
        String similar = NameSimilarity.nearest(name, names)
                .map(nearest -> "did you mean '" + ShownText.of(nearest) + "'? ")
                .orElse("");
        String list = names.isEmpty() ? "the file has no sets" : "the file has " + ShownText.list(names, "'");
        throw new DiagnosticException(Diagnostic.error(
                        "customizer.unknown-set", "there is no parameter set '" + name + "'", SourceRange.ofFile(file))
                .withHint(similar + list));
    }
}
