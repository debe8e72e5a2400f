package org.chamfer.scad.eval;

import java.util.Objects;
import java.util.Set;

/**
 * How a program is evaluated, apart from the program itself. Everything here may have an influence on the result.
 *
 * @param features the experimental features that are switched on, by the names of OpenSCAD's {@code --enable}, see
 *     {@link #FEATURES}
 * @param view what the program finds in {@code $vpt}, {@code $vpr}, {@code $vpd}, {@code $vpf}, {@code $t} and
 *     {@code $preview}
 * @param checkParameters true to warn of arguments that user modules and functions have no parameter for
 * @param checkRanges true to warn of arguments of built-in modules that are out of range
 * @param stopAtWarnings true to end the evaluation at the first warning as at an error
 * @param traceArguments true to show the arguments of calls in traces
 * @param limits what bounds the evaluation
 */
public record EvaluationSettings(
        Set<String> features,
        EvaluationView view,
        boolean checkParameters,
        boolean checkRanges,
        boolean stopAtWarnings,
        boolean traceArguments,
        EvaluationLimits limits) {
    /** The names of all experimental features. */
    public static final Set<String> FEATURES =
            Set.of("roof", "textmetrics", "import-function", "object-function", "lazy-union");

    /** What holds if nobody says otherwise. */
    public static final EvaluationSettings DEFAULT = new EvaluationSettings(
            Set.of(), EvaluationView.DEFAULT, true, false, false, true, EvaluationLimits.DEFAULT);

    public EvaluationSettings {
        features = Set.copyOf(features);
        Objects.requireNonNull(view, "view");
        Objects.requireNonNull(limits, "limits");
    }

    /** These settings with other features. */
    public EvaluationSettings withFeatures(Set<String> others) {
        return new EvaluationSettings(
                others, view, checkParameters, checkRanges, stopAtWarnings, traceArguments, limits);
    }

    /** These settings with another view. */
    public EvaluationSettings withView(EvaluationView other) {
        return new EvaluationSettings(
                features, other, checkParameters, checkRanges, stopAtWarnings, traceArguments, limits);
    }

    /** These settings with other limits. */
    public EvaluationSettings withLimits(EvaluationLimits others) {
        return new EvaluationSettings(
                features, view, checkParameters, checkRanges, stopAtWarnings, traceArguments, others);
    }
}
