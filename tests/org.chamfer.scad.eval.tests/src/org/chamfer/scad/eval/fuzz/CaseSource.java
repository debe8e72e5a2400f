package org.chamfer.scad.eval.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import org.chamfer.scad.eval.EvaluationLimits;
import org.chamfer.scad.eval.EvaluationSettings;
import org.chamfer.scad.eval.EvaluationView;

/** Makes cases: the same seed and number always give the same case. */
final class CaseSource {
    private static final EvaluationLimits SMALL = new EvaluationLimits(50, 200, 30, 300, 300, 500, 20_000, 100);

    private static final List<EvaluationSettings> SETTINGS = List.of(
            EvaluationSettings.DEFAULT,
            EvaluationSettings.DEFAULT.withFeatures(EvaluationSettings.FEATURES),
            EvaluationSettings.DEFAULT.withFeatures(EvaluationSettings.FEATURES).withLimits(SMALL),
            new EvaluationSettings(
                    EvaluationSettings.FEATURES,
                    EvaluationView.DEFAULT.withPreview(true),
                    false,
                    true,
                    false,
                    false,
                    EvaluationLimits.DEFAULT),
            new EvaluationSettings(Set.of(), EvaluationView.DEFAULT, true, true, true, true, SMALL));

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Corpus corpus;
    private final InputFolder files;
    private final long seed;

    CaseSource(Corpus corpus, InputFolder files, long seed) {
        this.corpus = corpus;
        this.files = files;
        this.seed = seed;
    }

    /** Copies the damaged files of the case that was made last. */
    void copyInputs(FuzzCase one, Path target) throws IOException {
        for (String name : files.damagedNames()) {
            Path file = files.folder().resolve(name);
            if (one.text().contains(name) && Files.exists(file)) {
                Files.copy(file, target.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Case number {@code number}; its damaged files are written. */
    FuzzCase make(int number) {
        Choices choices = new Choices(seed + SPREAD * (number + 1));
        Path path = files.folder().resolve("part.scad");
        String text;
        if (choices.oneIn(8)) {
            text = new RandomPrograms(choices, files).importing();
        } else if (choices.oneIn(2)) {
            Corpus.Sample sample = corpus.any(choices);
            path = sample.file();
            text = new ProgramMutator(corpus, choices).changed(sample.lexemes());
        } else {
            text = new RandomPrograms(choices, files).any();
            if (choices.oneIn(3)) {
                text = new ProgramMutator(corpus, choices).changed(Lexemes.of(text));
            }
        }
        EvaluationSettings settings = choices.of(SETTINGS);
        boolean confined = choices.oneIn(8);
        files.damage(text, choices);
        return new FuzzCase(seed + ":" + number, path, text, settings, confined);
    }
}
