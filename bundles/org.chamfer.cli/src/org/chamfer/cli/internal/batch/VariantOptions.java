package org.chamfer.cli.internal.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.NearestName;
import org.chamfer.batch.BatchModel;
import org.chamfer.batch.Variant;
import org.chamfer.batch.VariantFile;
import org.chamfer.batch.VariantGrid;
import org.chamfer.batch.VariantSample;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.UsageException;
import org.chamfer.graph.type.ParameterSpec;
import picocli.CommandLine.Option;

/** The options that say which variants there are: a file, a grid, or a random sample. */
final class VariantOptions {
    @Option(
            names = "--sets",
            paramLabel = "FILE",
            description = "A .json or .csv file with the variants: the customizer's parameter sets, or a table.")
    private String sets;

    @Option(
            names = "--grid",
            paramLabel = "NAME=VALUES",
            description = {
                "All combinations of values: NAME=A,B,C or NAME=FIRST:STEP:LAST; may be given several times,",
                "once for each parameter."
            })
    private List<String> grid = new ArrayList<>();

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "N variants at random, spread evenly over the ranges of the parameters.")
    private Integer sample;

    @Option(
            names = "--vary",
            paramLabel = "NAME[=MIN:MAX]",
            description =
                    "With --sample, vary only this parameter, perhaps in another range; may be given several times.")
    private List<String> vary = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", description = "With --sample, choose another sample (default: 1).")
    private Long seed;

    /**
     * Checks that one kind of variants is asked for.
     *
     * @throws UsageException if none or several are
     */
    void checkUsage() throws UsageException {
        int kinds = (sets == null ? 0 : 1) + (grid.isEmpty() ? 0 : 1) + (sample == null ? 0 : 1);
        if (kinds != 1) {
            throw new UsageException(
                    kinds == 0 ? "a batch needs variants" : "--sets, --grid and --sample exclude each other",
                    "give --sets FILE, --grid NAME=A,B,C or --sample N");
        }
        if (sample == null && (!vary.isEmpty() || seed != null)) {
            throw new UsageException("--vary and --seed are about samples", "add --sample N");
        }
        if (sample != null && (sample < 1 || sample > VariantGrid.MOST)) {
            throw new UsageException("--sample needs a number from 1 to " + VariantGrid.MOST, "");
        }
    }

    /** The file of variants as the user names it, empty if there is none. */
    String file() {
        return sets == null ? "" : sets;
    }

    /** The variants, in order. */
    List<Variant> variants(BatchModel model, CommandContext context)
            throws UsageException, DiagnosticException, IOException {
        if (sets != null) {
            return VariantFile.read(sets, read(context));
        }
        if (sample != null) {
            return VariantSample.of(varied(model.parameters()), sample, seed == null ? 1 : seed);
        }
        VariantGrid all = new VariantGrid();
        for (String axis : grid) {
            all.add(axis);
        }
        return all.variants();
    }

    private byte[] read(CommandContext context) throws DiagnosticException, IOException {
        Path path = context.directory().resolve(sets);
        try {
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw new DiagnosticException(Diagnostic.error("batch.no-file", "there is no file " + sets, null), e);
        }
    }

    private Map<String, ParameterSpec> varied(Map<String, ParameterSpec> parameters) throws UsageException {
        Map<String, ParameterSpec> varied = new LinkedHashMap<>();
        for (String text : vary) {
            int equals = text.indexOf('=');
            String name = equals < 0 ? text : text.substring(0, equals);
            ParameterSpec parameter = parameters.get(name);
            if (parameter == null) {
                String near = NearestName.hint(name, parameters.keySet());
                throw new UsageException(
                        "there is no parameter " + name,
                        near.isEmpty() ? "there are: " + String.join(", ", parameters.keySet()) : near);
            }
            ParameterSpec ranged = equals < 0 ? parameter : ranged(parameter, text, text.substring(equals + 1));
            if (!VariantSample.canVary(ranged)) {
                throw new UsageException(
                        "the parameter " + name + " has no range", "give one: --vary " + name + "=MIN:MAX");
            }
            varied.put(name, ranged);
        }
        if (vary.isEmpty()) {
            parameters.forEach((name, parameter) -> {
                if (VariantSample.canVary(parameter)) {
                    varied.put(name, parameter);
                }
            });
        }
        if (varied.isEmpty()) {
            throw new UsageException(
                    "no parameter has a range to sample from",
                    "give one: --vary NAME=MIN:MAX; there are: "
                            + parameters.keySet().stream().limit(20).collect(Collectors.joining(", ")));
        }
        return varied;
    }

    private static ParameterSpec ranged(ParameterSpec parameter, String text, String range) throws UsageException {
        String[] ends = range.split(":", -1);
        try {
            double minimum = Double.parseDouble(ends[0].strip());
            double maximum = Double.parseDouble(ends[ends.length - 1].strip());
            if (ends.length == 2 && minimum <= maximum && Double.isFinite(maximum - minimum)) {
                return new ParameterSpec(
                        parameter.name(),
                        parameter.kind(),
                        parameter.label(),
                        parameter.defaultText(),
                        OptionalDouble.of(minimum),
                        OptionalDouble.of(maximum),
                        parameter.step(),
                        parameter.choices(),
                        parameter.unit(),
                        parameter.group(),
                        parameter.description());
            }
        } catch (NumberFormatException _) {
            // Said below.
        }
        throw new UsageException("--vary needs NAME=MIN:MAX, not '" + text + "'", "");
    }
}
