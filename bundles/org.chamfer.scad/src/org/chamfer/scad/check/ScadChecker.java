package org.chamfer.scad.check;

import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.scad.ScadParser;
import org.chamfer.scad.internal.DeepThread;
import org.chamfer.scad.internal.check.CheckRun;

/**
 * Finds the mistakes in OpenSCAD code without running it.
 *
 * <p>It reports syntax errors, files that are not found, names that stand for nothing, arguments that fit no parameter,
 * names that nobody uses or that hide others, code that is never reached, and forms that OpenSCAD is going to drop. What
 * included and used files do is not checked, but their syntax errors are reported. Names at the top of a file count as
 * used, because other files may use them. Instances may be shared by threads.
 */
public final class ScadChecker {
    private final ScadParser parser;
    private final BuiltinCatalog builtins;

    /** Makes a checker of the language with the standard names. */
    public ScadChecker() {
        this(new ScadParser(), BuiltinCatalog.standard());
    }

    /** Makes a checker of a language with other names. */
    public ScadChecker(ScadParser parser, BuiltinCatalog builtins) {
        this.parser = parser;
        this.builtins = builtins;
    }

    /** The problems of a file in the order of their places; the codes are listed in docs/tools.md. */
    public List<Diagnostic> check(CheckRequest request) {
        return DeepThread.call("scad-checker", () -> new CheckRun(parser, builtins, request).call());
    }
}
