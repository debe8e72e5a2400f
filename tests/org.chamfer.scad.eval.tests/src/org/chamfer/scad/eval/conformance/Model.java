package org.chamfer.scad.eval.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chamfer.base.work.WorkContext;
import org.chamfer.scad.eval.CsgText;
import org.chamfer.scad.eval.EvaluationListener;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.EvaluationResult;
import org.chamfer.scad.eval.EvaluationSettings;
import org.chamfer.scad.eval.EvaluationView;
import org.chamfer.scad.eval.ScadEvaluator;

/**
 * One of OpenSCAD's test models, evaluated. Its texts are compared without what depends on the machine, see
 * {@code normalise()} in {@code releng/peers/reference.mjs}.
 */
final class Model {
    private static final ScadEvaluator EVALUATOR = new ScadEvaluator();
    private static final Pattern STEP_BACK = Pattern.compile("(?!\\.\\./)[^/\\s\"'<(]+/\\.\\./");
    private static final Pattern LINE = Pattern.compile("\n");
    private static final int DIGEST_LENGTH = 16;

    private final Path path;
    private final EvaluationResult result;

    private Model(Path path, EvaluationResult result) {
        this.path = path;
        this.result = result;
    }

    /**
     * Evaluates a model.
     *
     * @param preview true for what is not rendered
     */
    static Model evaluate(String file, boolean preview) throws IOException {
        Path path = Reference.PACKAGE.resolve(file);
        EvaluationSettings settings = EvaluationSettings.DEFAULT
                .withFeatures(file.contains("/experimental/") ? EvaluationSettings.FEATURES : Set.of())
                .withView(EvaluationView.DEFAULT.withPreview(preview));
        EvaluationRequest request = new EvaluationRequest(
                        path.toString(),
                        path,
                        new String(Files.readAllBytes(path), StandardCharsets.UTF_8),
                        List.of(),
                        List.of(Reference.PACKAGE.resolve("libraries")))
                .withSettings(settings);
        return new Model(path, EVALUATOR.evaluate(request, EvaluationListener.NONE, WorkContext.NONE));
    }

    EvaluationResult result() {
        return result;
    }

    String console() {
        return normalised(String.join("\n", result.log()));
    }

    String tree() {
        return normalised(CsgText.of(result.root()));
    }

    /** A text without what depends on where the model is. */
    String normalised(String text) {
        String plain = text;
        for (String before = ""; !before.equals(plain); ) {
            before = plain;
            plain = STEP_BACK.matcher(plain).replaceAll("");
        }
        plain = plain.replace(path.getParent() + "/", "").replace(Reference.PACKAGE + "/", "");
        return LINE.splitAsStream(plain)
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** The digest that the script writes for a text. */
    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGEST_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
