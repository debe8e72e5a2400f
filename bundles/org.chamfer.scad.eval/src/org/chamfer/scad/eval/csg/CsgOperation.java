package org.chamfer.scad.eval.csg;

import java.util.List;
import java.util.Objects;
import org.chamfer.base.digest.Digester;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Geometry;
import org.chamfer.text.TextEngine;
import org.chamfer.text.TextSettings;

/**
 * What a {@link CsgNode} does with its children, with the arguments as evaluated. Lengths are millimetres, angles
 * degrees.
 */
public sealed interface CsgOperation {
    /** Adds everything that has an influence on the geometry to a digest. */
    void addTo(Digester digester);

    /**
     * A group: its children united if they stand alone, and one child of the operation above.
     *
     * @param module the module whose call made the group (a user's module, {@code for}, {@code if}, {@code children}),
     *     empty for the root; not part of the digest
     */
    record Group(String module) implements CsgOperation {
        @Override
        public void addTo(Digester digester) {
            digester.add("group");
        }
    }

    /** What is in any child. */
    record Union() implements CsgOperation {
        @Override
        public void addTo(Digester digester) {
            digester.add("union");
        }
    }

    /** What is in the first child and in none of the others. */
    record Difference() implements CsgOperation {
        @Override
        public void addTo(Digester digester) {
            digester.add("difference");
        }
    }

    /** What is in all children. */
    record Intersection() implements CsgOperation {
        @Override
        public void addTo(Digester digester) {
            digester.add("intersection");
        }
    }

    /** The convex hull of all children. */
    record Hull() implements CsgOperation {
        @Override
        public void addTo(Digester digester) {
            digester.add("hull");
        }
    }

    /** The Minkowski sum of all children. */
    record Minkowski(int convexity) implements CsgOperation {
        @Override
        public void addTo(Digester digester) {
            digester.add("minkowski");
        }
    }

    /** A union that OpenSCAD computes before it shows a preview. */
    record Render(int convexity) implements CsgOperation {
        @Override
        public void addTo(Digester digester) {
            digester.add("render");
        }
    }

    /** An affine transform ({@code translate}, {@code rotate}, {@code scale}, {@code mirror}, {@code multmatrix}). */
    record Transform(Affine3 matrix) implements CsgOperation {
        @Override
        public void addTo(Digester digester) {
            digester.add("transform");
            matrix.addTo(digester);
        }
    }

    /**
     * A colour for all children that have none yet.
     *
     * @param color no change if a part of it is negative: the argument was not understood
     */
    record Colored(Color color) implements CsgOperation {
        @Override
        public void addTo(Digester digester) {
            digester.add("color").add((double) color.red()).add((double) color.green());
            digester.add((double) color.blue()).add((double) color.alpha());
        }
    }

    /** Scales to a size; 0 keeps a dimension, unless {@code auto} scales it along. Arrays of three. */
    record Resize(double[] size, boolean[] auto, int convexity) implements CsgOperation {
        @Override
        public void addTo(Digester digester) {
            digester.add("resize").add(size);
            for (boolean one : auto) {
                digester.add(one);
            }
        }
    }

    /** A box. */
    record Cube(double x, double y, double z, boolean center) implements CsgOperation {
        @Override
        public void addTo(Digester digester) {
            digester.add("cube").add(x).add(y).add(z).add(center);
        }
    }

    /** A ball about the origin. */
    record Sphere(double radius, Facets facets) implements CsgOperation {
        @Override
        public void addTo(Digester digester) {
            digester.add("sphere").add(radius);
            facets.addTo(digester);
        }
    }

    /** A cylinder or cone along z. */
    record Cylinder(double height, double radius1, double radius2, boolean center, Facets facets)
            implements CsgOperation {
        @Override
        public void addTo(Digester digester) {
            digester.add("cylinder").add(height).add(radius1).add(radius2).add(center);
            facets.addTo(digester);
        }
    }

    /**
     * A polyhedron.
     *
     * @param points x, y, z of each point
     * @param faces point indices of each face, clockwise seen from outside
     */
    record Polyhedron(double[] points, int[][] faces, int convexity) implements CsgOperation {
        @Override
        public void addTo(Digester digester) {
            digester.add("polyhedron").add(points).add(faces.length);
            for (int[] face : faces) {
                digester.add(face);
            }
        }
    }

    /** A rectangle. */
    record Square(double x, double y, boolean center) implements CsgOperation {
        @Override
        public void addTo(Digester digester) {
            digester.add("square").add(x).add(y).add(center);
        }
    }

    /** A disc about the origin. */
    record Circle(double radius, Facets facets) implements CsgOperation {
        @Override
        public void addTo(Digester digester) {
            digester.add("circle").add(radius);
            facets.addTo(digester);
        }
    }

    /**
     * A polygon with the even-odd rule.
     *
     * @param points x, y of each point
     * @param paths point indices of each contour, {@code null} for one contour of all points in order
     */
    record Polygon(double[] points, int[][] paths, int convexity) implements CsgOperation {
        @Override
        public void addTo(Digester digester) {
            digester.add("polygon").add(points).add(paths == null ? -1 : paths.length);
            if (paths != null) {
                for (int[] path : paths) {
                    digester.add(path);
                }
            }
        }
    }

    /**
     * A figure swept along a straight line.
     *
     * @param vector the way that the base moves (x, y, z), already scaled to the height
     * @param slices number of slices asked for, 0 if none was
     * @param segments number of segments asked for, 0 if none was
     * @param hasSlices true if {@code slices} was given
     * @param hasTwist true if {@code twist} was given
     */
    record LinearExtrude(
            double[] vector,
            boolean center,
            int convexity,
            boolean hasTwist,
            double twist,
            double scaleX,
            double scaleY,
            boolean hasSlices,
            int slices,
            int segments,
            Facets facets)
            implements CsgOperation {
        @Override
        public void addTo(Digester digester) {
            digester.add("linear_extrude").add(vector).add(center).add(hasTwist).add(twist);
            digester.add(scaleX).add(scaleY).add(hasSlices).add(slices).add(segments);
            facets.addTo(digester);
        }
    }

    /** A figure turned about the z axis, from {@code start} by {@code angle}. */
    record RotateExtrude(double angle, double start, int convexity, Facets facets) implements CsgOperation {
        @Override
        public void addTo(Digester digester) {
            digester.add("rotate_extrude").add(angle).add(start);
            facets.addTo(digester);
        }
    }

    /**
     * A figure grown or shrunk.
     *
     * @param round true if {@code r} was given, false for {@code delta}
     * @param distance the value of {@code r} or {@code delta}
     */
    record Offset(boolean round, double distance, boolean chamfer, Facets facets) implements CsgOperation {
        @Override
        public void addTo(Digester digester) {
            digester.add("offset").add(round).add(distance).add(chamfer);
            facets.addTo(digester);
        }
    }

    /** The shadow on the plane z = 0, or the cut with it. */
    record Projection(boolean cut, int convexity) implements CsgOperation {
        @Override
        public void addTo(Digester digester) {
            digester.add("projection").add(cut);
        }
    }

    /**
     * The outlines of a text.
     *
     * @param settings what is written and how, with direction and script found out
     * @param fonts the font files that the program brings along, in order
     */
    record Text(TextSettings settings, List<InputFile> fonts, Facets facets) implements CsgOperation {
        public Text {
            fonts = List.copyOf(fonts);
        }

        @Override
        public void addTo(Digester digester) {
            digester.add("text")
                    .add(TextEngine.IDENTITY)
                    .add(settings.text())
                    .add(settings.size())
                    .add(settings.spacing());
            digester.add(settings.font()).add(settings.direction()).add(settings.language());
            digester.add(settings.script()).add(settings.halign()).add(settings.valign());
            digester.add(settings.segments()).add(fonts.size());
            fonts.forEach(font -> font.addTo(digester));
        }
    }

    /**
     * The geometry in a file.
     *
     * @param id the only element of an SVG file to take, {@code null} for all
     * @param layer the only layer of a DXF or SVG file to take, {@code null} for all
     * @param originX what becomes x = 0, for DXF
     * @param originY what becomes y = 0, for DXF
     * @param scale factor of lengths, for DXF
     * @param dpi points per inch, for SVG
     * @param center true to move the middle of the box to the origin
     */
    record Import(
            InputFile file,
            String id,
            String layer,
            double originX,
            double originY,
            double scale,
            double dpi,
            boolean center,
            int convexity,
            Facets facets)
            implements CsgOperation {
        /** True for the formats of plane figures. */
        public boolean isPlane() {
            return "svg".equals(file.extension()) || "dxf".equals(file.extension());
        }

        @Override
        public void addTo(Digester digester) {
            digester.add("import");
            file.addTo(digester);
            digester.add(id != null).add(id == null ? "" : id);
            digester.add(layer != null).add(layer == null ? "" : layer);
            digester.add(originX).add(originY).add(scale).add(dpi).add(center);
            facets.addTo(digester);
        }
    }

    /**
     * Geometry that is already there: a mesh or a region in memory, in millimetres. Where files are mended or told of, so is
     * a mesh that is open, has triangles that wind in different directions, or is inside out as a whole. Colours and parts
     * travel with the triangles as those of files do; sources are not kept. Nobody looks for triangles that go through each
     * other, nor for several objects that overlap: both are asked once, when a file is read.
     *
     * @param geometry counts by its content
     */
    record Literal(Geometry geometry) implements CsgOperation {
        public Literal {
            Objects.requireNonNull(geometry, "geometry");
        }

        @Override
        public void addTo(Digester digester) {
            digester.add("literal").add(geometry.digest());
        }
    }

    /** A height map: numbers in a text file, or the brightness of an image. */
    record Surface(InputFile file, boolean center, boolean invert, int convexity) implements CsgOperation {
        @Override
        public void addTo(Digester digester) {
            digester.add("surface");
            file.addTo(digester);
            digester.add(center).add(invert);
        }
    }

    /**
     * A roof over a figure whose slopes rise at 45 degrees.
     *
     * @param method {@code voronoi} or {@code straight}
     */
    record Roof(String method, int convexity, Facets facets) implements CsgOperation {
        @Override
        public void addTo(Digester digester) {
            digester.add("roof").add(method);
            facets.addTo(digester);
        }
    }

    /** A figure without its holes. */
    record Fill() implements CsgOperation {
        @Override
        public void addTo(Digester digester) {
            digester.add("fill");
        }
    }
}
