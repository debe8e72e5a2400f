package org.chamfer.scad.eval;

import java.util.Objects;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;

/**
 * A value that a program gets in memory where it would otherwise name a file: what {@code import} gives for a mesh or a
 * region, and what {@code surface} reads for an image. No file is touched, and geometry keeps all its digits.
 */
public sealed interface EvaluationInput {
    /**
     * A solid, with its colours and parts.
     *
     * @param mesh in millimetres
     */
    record MeshInput(Mesh mesh) implements EvaluationInput {
        public MeshInput {
            Objects.requireNonNull(mesh, "mesh");
        }
    }

    /**
     * A plane figure.
     *
     * @param region in millimetres
     */
    record RegionInput(Region region) implements EvaluationInput {
        public RegionInput {
            Objects.requireNonNull(region, "region");
        }
    }

    /**
     * A picture.
     *
     * @param bytes the content of a PNG, JPEG or WebP file; not to be changed
     */
    record ImageInput(byte[] bytes) implements EvaluationInput {
        public ImageInput {
            Objects.requireNonNull(bytes, "bytes");
        }
    }

    /**
     * The text that stands for the value within the program: what the variable is set to. It is no name of a file that
     * people would give, and says where it comes from if the program prints it.
     */
    default String textFor(String variable) {
        String kind =
                switch (this) {
                    case MeshInput _ -> "mesh";
                    case RegionInput _ -> "region";
                    case ImageInput _ -> "image";
                };
        return "chamfer-input:" + variable + "." + kind;
    }
}
