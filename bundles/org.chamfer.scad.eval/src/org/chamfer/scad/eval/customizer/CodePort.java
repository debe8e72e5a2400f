package org.chamfer.scad.eval.customizer;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.chamfer.base.diagnostic.SourceRange;

/**
 * A variable that names something made elsewhere: {@code profile = "p.stl"; // [mesh]}. Where the code is a node of a
 * graph, it is a port; everywhere else it is an ordinary variable with a file name for its default.
 *
 * <p>OpenSCAD reads such a comment as a list to choose from, with {@code mesh} as one of the choices. So the variable is
 * among the {@link CustomizerParameters#all parameters}, too, where it is what OpenSCAD takes it for; what writes or reads
 * OpenSCAD's descriptions and sets of parameters knows nothing of ports.
 *
 * @param head name, caption, group and place of the variable
 * @param kind what flows in
 * @param initial the text in the file, the path of what is taken where nothing flows in; may be empty
 */
public record CodePort(ParameterHead head, Kind kind, String initial) {
    /** What flows through a port. */
    public enum Kind {
        /** A solid, for {@code import}. */
        MESH,
        /** A plane figure, for {@code import}. */
        REGION,
        /** A picture, for {@code surface}. */
        IMAGE;

        /** The word in the comment, which is the id of the port's type. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind that a word stands for; case matters. */
        public static Optional<Kind> of(String word) {
            for (Kind kind : values()) {
                if (kind.id().equals(word)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    public CodePort {
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(initial, "initial");
    }

    /** The variable. */
    public String name() {
        return head.name();
    }

    /** The comment above the assignment, empty if there is none. */
    public String caption() {
        return head.caption();
    }

    /** The name of the group, see {@link CustomizerParameters}. */
    public String group() {
        return head.group();
    }

    /** The assignment. */
    public SourceRange place() {
        return head.place();
    }
}
