package org.chamfer.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.chamfer.cli.UsageException;
import org.chamfer.scad.eval.EvaluationSettings;
import org.chamfer.scad.eval.EvaluationView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class LanguageOptionsTests {
    @Test
    void withoutOptionsEverythingIsUsual() throws UsageException {
        EvaluationSettings settings = parse().settings(false);
        assertEquals(EvaluationSettings.DEFAULT, settings);
        assertTrue(parse().settings(true).view().preview());
    }

    @Test
    void featuresAreSwitchedOn() throws UsageException {
        assertEquals(Set.of("roof"), parse("--enable=roof").settings(false).features());
        assertEquals(
                EvaluationSettings.FEATURES,
                parse("--enable", "all").settings(false).features());
        assertEquals(
                Set.of(), parse("--enable=predictible-output").settings(false).features());
        assertThrows(UsageException.class, () -> parse("--enable=flying"));
    }

    @Test
    void checksAreSwitched() throws UsageException {
        EvaluationSettings settings = parse(
                        "--check-parameters=false",
                        "--check-parameter-ranges=true",
                        "--trace-usermodule-parameters",
                        "false",
                        "--hardwarnings")
                .settings(false);
        assertFalse(settings.checkParameters());
        assertTrue(settings.checkRanges());
        assertFalse(settings.traceArguments());
        assertTrue(settings.stopAtWarnings());
    }

    @Test
    void sevenNumbersAreTheViewItself() throws UsageException {
        EvaluationView view =
                parse("--camera=1,2,3,40,50,60,70").settings(false).view();
        assertEquals(new EvaluationView(1, 2, 3, 40, 50, 60, 70, 22.5, 0, false), view);
    }

    @Test
    void sixNumbersAreEyeAndCentre() throws UsageException {
        EvaluationView view = parse("--camera=0,-10,0,0,0,0").settings(false).view();
        assertEquals(90, view.rotationX(), 1e-12);
        assertEquals(0, view.rotationZ(), 1e-12);
        assertEquals(10, view.distance(), 1e-12);
    }

    @Test
    void limitsHaveNames() throws UsageException {
        assertEquals(
                7,
                parse("--limit", "cells=7", "--limit=nodes=9")
                        .settings(false)
                        .limits()
                        .cells());
        assertThrows(UsageException.class, () -> parse("--limit=cells=0"));
        assertThrows(UsageException.class, () -> parse("--limit=sells=5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,2", "a,b,c,d,e,f", "1,2,3,4,5,6,7,8", "1,2,3,4,5,inf"})
    void otherCamerasAreRefused(String camera) {
        assertThrows(UsageException.class, () -> parse("--camera=" + camera));
    }

    private static LanguageOptions parse(String... arguments) throws UsageException {
        LanguageOptions options = new LanguageOptions();
        new CommandLine(new Holder(options)).parseArgs(arguments);
        options.checkUsage();
        return options;
    }

    /** A command that has these options only. */
    @CommandLine.Command
    private static final class Holder {
        @CommandLine.Mixin
        private final LanguageOptions options;

        Holder(LanguageOptions options) {
            this.options = options;
        }
    }
}
