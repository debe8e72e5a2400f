package org.chamfer.cli.internal.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chamfer.cli.UsageException;
import org.chamfer.scad.eval.EvaluationLimits;
import org.chamfer.scad.eval.EvaluationSettings;
import org.chamfer.scad.eval.EvaluationView;
import picocli.CommandLine.Option;

/** The options that have an influence on how code is evaluated, with OpenSCAD's names and meanings. */
final class LanguageOptions {
    private static final String ALL = "all";

    /** Features of OpenSCAD that have no meaning here, or that are always on. */
    private static final Set<String> OTHER_FEATURES =
            Set.of("predictible-output", "input-driver-dbus", "vertex-object-renderers-indexing");

    @Option(
            names = "--enable",
            paramLabel = "FEATURE",
            description = {
                "Switch an experimental feature on: roof, textmetrics, import-function, object-function, lazy-union,",
                "all; may be given several times."
            })
    private List<String> features = new ArrayList<>();

    @Option(names = "--hardwarnings", description = "Stop at the first warning as if it were an error.")
    private boolean hardWarnings;

    @Option(
            names = "--check-parameters",
            paramLabel = "true|false",
            arity = "1",
            description =
                    "Warn of arguments that a module or function of the code has no parameter for (default: true).")
    private boolean checkParameters = true;

    @Option(
            names = "--check-parameter-ranges",
            paramLabel = "true|false",
            arity = "1",
            description = "Warn of sizes and factors that are out of range (default: false).")
    private boolean checkRanges;

    @Option(
            names = "--trace-usermodule-parameters",
            paramLabel = "true|false",
            arity = "1",
            description = "Show the arguments of modules in the trace of an error (default: true).")
    private boolean traceArguments = true;

    @Option(
            names = "--camera",
            paramLabel = "NUMBERS",
            description = {
                "Where pictures are taken from, and what the code finds in $vpt, $vpr and $vpd:",
                "translation, rotation, distance (7 numbers), or eye and centre (6 numbers), separated by commas."
            })
    private String camera;

    @Option(
            names = "--limit",
            paramLabel = "NAME=N",
            description = {
                "Bound the evaluation otherwise: calls, tail-calls, modules, iterations, rounds, cells, characters,",
                "nodes; may be given several times."
            })
    private Map<String, Long> limits = new LinkedHashMap<>();

    /**
     * Checks what can be wrong with the options.
     *
     * @throws UsageException if a feature is unknown or the camera is none
     */
    void checkUsage() throws UsageException {
        for (String feature : features) {
            if (!feature.equals(ALL)
                    && !EvaluationSettings.FEATURES.contains(feature)
                    && !OTHER_FEATURES.contains(feature)) {
                throw new UsageException(
                        "there is no feature " + feature + " to enable",
                        "one of " + String.join(", ", new TreeSet<>(EvaluationSettings.FEATURES)) + ", all");
            }
        }
        for (Map.Entry<String, Long> limit : limits.entrySet()) {
            if (!EvaluationLimits.NAMES.contains(limit.getKey()) || limit.getValue() < 1) {
                throw new UsageException(
                        "--limit cannot set " + limit.getKey() + " to " + limit.getValue(),
                        "a positive number for one of " + String.join(", ", EvaluationLimits.NAMES));
            }
        }
        if (camera != null && CameraArgument.parse(camera) == null) {
            throw new UsageException(
                    "--camera needs 6 or 7 numbers, not '" + camera + "'", "for example --camera 0,0,0,55,0,25,140");
        }
    }

    /** The value of {@code --camera}, {@code null} if it was not given. */
    String camera() {
        return camera;
    }

    /** True if a warning is as bad as an error. */
    boolean hardWarnings() {
        return hardWarnings;
    }

    /**
     * The settings for an evaluation.
     *
     * @param preview true if nothing is rendered
     */
    EvaluationSettings settings(boolean preview) {
        Set<String> enabled = new HashSet<>(features);
        if (enabled.contains(ALL)) {
            enabled.addAll(EvaluationSettings.FEATURES);
        }
        enabled.retainAll(EvaluationSettings.FEATURES);
        EvaluationView view = camera == null ? EvaluationView.DEFAULT : CameraArgument.parse(camera);
        EvaluationLimits bounds = EvaluationLimits.DEFAULT;
        for (Map.Entry<String, Long> limit : limits.entrySet()) {
            bounds = bounds.with(limit.getKey(), limit.getValue());
        }
        return new EvaluationSettings(
                enabled, view.withPreview(preview), checkParameters, checkRanges, hardWarnings, traceArguments, bounds);
    }
}
