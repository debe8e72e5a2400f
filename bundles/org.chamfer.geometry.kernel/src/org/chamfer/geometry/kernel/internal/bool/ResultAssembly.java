package org.chamfer.geometry.kernel.internal.bool;

import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.surface.Surface;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * The last phase: whole triangles and filled contours become one surface.
 *
 * <p>Precondition: crossings, and vertices numbered by windings. Postcondition: a closed oriented surface in which every
 * half-edge has its pair. Only triangles that are cut go through contours; all others are copied.
 */
final class ResultAssembly {
    private final Operand a;
    private final Operand b;
    private final ResultVertices vertices;
    private final CutEdges cutsA;
    private final CutEdges cutsB;
    private final EdgeFaceCrossings crossings;
    private final Work work;

    ResultAssembly(
            Operand a,
            Operand b,
            EdgeFaceCrossings crossings,
            CutEdges cutsA,
            CutEdges cutsB,
            ResultVertices vertices,
            Work work) {
        this.a = a;
        this.b = b;
        this.crossings = crossings;
        this.cutsA = cutsA;
        this.cutsB = cutsB;
        this.vertices = vertices;
        this.work = work;
    }

    /**
     * Builds the result.
     *
     * @param turnB true if the triangles of b are turned round
     */
    MutableSurface assemble(boolean turnB) {
        Seams seams = new Seams(a, b, crossings, vertices, work);
        CutFaces facesA = cutFacesOfA(seams);
        CutFaces facesB = cutFacesOfB(seams, facesA.end());
        WholeTriangles wholeA = new WholeTriangles(facesA, 0, work);
        WholeTriangles wholeB = new WholeTriangles(facesB, wholeA.end, work);
        Contours contours = new Contours(facesA, facesB, wholeA, wholeB, seams, work);
        double epsilon = Math.max(a.surface.epsilon(), b.surface.epsilon());
        FaceTriangles filled = new FaceTriangles(contours, vertices.positions, turnB, epsilon, wholeB.end, work);
        MutableSurface result = empty(filled.end, epsilon);
        int groupOffset = a.surface.groupCount();
        filled.write(result, turnB, groupOffset, work);
        wholeA.write(result, facesA, filled, 0, work);
        wholeB.write(result, facesB, filled, groupOffset, work);
        return result;
    }

    private CutFaces cutFacesOfA(Seams seams) {
        int[] order = new int[seams.count];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        EdgePieces pieces = new EdgePieces(a, cutsA, vertices.copiesA, vertices.baseA, 0, vertices, work);
        return new CutFaces(a, cutsA, pieces, vertices.copiesA, vertices.baseA, seams, seams.faceA, order, 0, work);
    }

    private CutFaces cutFacesOfB(Seams seams, int offset) {
        long[] keys = new long[seams.count];
        int[] order = new int[seams.count];
        for (int i = 0; i < order.length; i++) {
            keys[i] = seams.faceB[i];
            order[i] = i;
        }
        work.sort(keys, order, order.length);
        int before = crossings.ofA().count;
        EdgePieces pieces = new EdgePieces(b, cutsB, vertices.copiesB, vertices.baseB, before, vertices, work);
        return new CutFaces(
                b, cutsB, pieces, vertices.copiesB, vertices.baseB, seams, seams.faceB, order, offset, work);
    }

    private MutableSurface empty(int triangles, double epsilon) {
        Surface first = a.surface;
        Surface second = b.surface;
        int groupsA = first.groupCount();
        MutableSurface result = new MutableSurface(0, triangles, groupsA + second.groupCount());
        result.positions = vertices.positions;
        result.vertexCount = vertices.count;
        result.firstNewVertex = vertices.firstNew;
        result.triangleCount = triangles;
        result.normals = new double[3 * triangles];
        result.epsilon = epsilon;
        result.tolerance = Math.max(first.tolerance(), second.tolerance());
        result.faceCount = groupsA + second.groupCount();
        int[] numbersOfB = new int[second.originTable().size()];
        result.originTable = Boolean3D.origins(first, second, numbersOfB);
        work.both(
                first.triangleCount() + second.triangleCount(),
                () -> writeOrigins(first, 0, null, result.faceOrigin),
                () -> writeOrigins(second, groupsA, numbersOfB, result.faceOrigin));
        return result;
    }

    private static void writeOrigins(Surface surface, int offset, int[] numbers, int[] faceOrigin) {
        int[] groups = surface.groups();
        int[] origins = surface.origins();
        for (int t = 0; t < groups.length; t++) {
            faceOrigin[offset + groups[t]] = numbers == null ? origins[t] : numbers[origins[t]];
        }
    }
}
