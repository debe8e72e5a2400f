package org.chamfer.ui.graph.internal.tool;

import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.ui.graph.internal.part.Wording;
import org.chamfer.workbench.look.Token;
import org.eclipse.swt.graphics.ImageData;

/**
 * What a bubble says.
 *
 * @param title a short line in semi-bold; empty for none
 * @param lines the text below; each is wrapped
 * @param accent the colour of the stripe at the left
 * @param picture below the text, in pixels of the screen
 */
record BubbleContent(String title, List<String> lines, Token accent, Optional<ImageData> picture) {
    BubbleContent {
        lines = lines.stream().filter(line -> !line.isBlank()).toList();
    }

    /** Text only. */
    static BubbleContent of(String title, List<String> lines) {
        return new BubbleContent(title, lines, Token.BORDER, Optional.empty());
    }

    /** Something that cannot be done, and what to do. */
    static BubbleContent problem(Diagnostic diagnostic) {
        return new BubbleContent(
                "",
                List.of(Wording.sentence(diagnostic.message()), Wording.sentence(diagnostic.hint())),
                Token.ERROR,
                Optional.empty());
    }

    /** Something that is wrong. */
    static BubbleContent error(String sentence) {
        return new BubbleContent("", List.of(sentence), Token.ERROR, Optional.empty());
    }

    /** A diagnostic in one or two sentences. */
    static String sentence(Diagnostic diagnostic) {
        return (Wording.sentence(diagnostic.message()) + " " + Wording.sentence(diagnostic.hint())).strip();
    }

    /** All that is said, in one line. */
    String words() {
        return (title + " " + String.join(" ", lines)).strip();
    }
}
