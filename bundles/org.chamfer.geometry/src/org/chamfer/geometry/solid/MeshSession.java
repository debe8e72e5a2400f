package org.chamfer.geometry.solid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelException.Reason;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.Solid;

/**
 * What sessions of kernels have in common whose solids are meshes. Every operation brings its result into normal form at
 * once; the next operation starts from there, as if the operand had been loaded. That costs less than the operations
 * themselves, and makes results independent of what comes from a cache.
 *
 * @param <S> the kernel's solids
 */
public abstract class MeshSession<S extends MeshSolid> implements KernelSession {
    /** Points that span less than a tetrahedron. */
    private static final int FLAT_POINTS = 12;

    private final WorkContext context;
    private final Class<S> kind;
    private final Set<S> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean closed;

    /** Makes one thing of another. */
    @FunctionalInterface
    protected interface Step<A, B> {
        B of(A from) throws KernelException;
    }

    /**
     * Makes a session.
     *
     * @param context polled before and after each operation
     * @param kind the kernel's solids
     */
    protected MeshSession(WorkContext context, Class<S> kind) {
        this.context = context;
        this.kind = kind;
    }

    /** Makes a solid of a mesh in normal form. */
    protected abstract S solid(Mesh mesh);

    /** The union of at least two solids that are not empty, in normal form. */
    protected abstract Mesh unite(List<S> solids) throws KernelException;

    /** A solid less tools whose boxes touch its own, in normal form; none is empty. */
    protected abstract Mesh subtract(S body, List<S> tools) throws KernelException;

    /** The intersection of at least two solids whose boxes touch each other, in normal form; none is empty. */
    protected abstract Mesh intersect(List<S> solids) throws KernelException;

    /** The hull of at least four finite points, in normal form; empty if they lie in a plane. */
    protected abstract Mesh hullOf(double[] points) throws KernelException;

    /** The Minkowski sum of two solids that are not empty, in normal form. */
    protected abstract Mesh sum(S first, S second) throws KernelException;

    /** The shadow of a solid that is not empty. */
    protected abstract Region shadow(S solid) throws KernelException;

    /** The cut through a solid that is not empty. */
    protected abstract Region cut(S solid, double z) throws KernelException;

    /**
     * A mesh in normal form whose surfaces touch along edges, with vertices of their own there, as results of the kernel
     * have them.
     */
    protected abstract Mesh separated(Mesh mesh) throws KernelException;

    /** The solid of a mesh that has been checked. */
    protected S loaded(MeshCheck.Checked checked) throws KernelException {
        Mesh normal = NormalForm.of(checked.mesh(), ranges());
        return solid(checked.sharesEdges() ? separated(normal) : normal);
    }

    /** How loops over meshes run: on the caller's thread alone, unless a kernel has more. */
    protected Ranges ranges() {
        return Ranges.ALONE;
    }

    /**
     * Makes something of each of a list, of several at a time if they are large.
     *
     * @param triangles how large one is
     * @throws KernelException that of the first one that fails
     */
    protected final <A, B> List<B> forEach(List<A> list, ToIntFunction<A> triangles, Step<A, B> step)
            throws KernelException {
        long all = list.stream().mapToLong(triangles::applyAsInt).sum();
        int grain = (int)
                Math.clamp((long) Ranges.WORTH_A_THREAD * list.size() / Math.max(1, all), 1, Math.max(1, list.size()));
        List<B> made = new ArrayList<>(Collections.nCopies(list.size(), null));
        KernelException[] failures = new KernelException[list.size()];
        ranges().forRange(failures.length, grain, (from, to) -> {
            for (int i = from; i < to; i++) {
                try {
                    made.set(i, step.of(list.get(i)));
                } catch (KernelException e) {
                    failures[i] = e;
                }
            }
        });
        for (KernelException failure : failures) {
            if (failure != null) {
                throw failure;
            }
        }
        return made;
    }

    /** Gives back what the session itself holds; its solids are closed already. */
    protected abstract void vacate();

    @Override
    public Solid load(Mesh mesh) throws KernelException {
        checkUsable();
        return entered(loaded(MeshCheck.checked(mesh, ranges())));
    }

    @Override
    public List<Solid> loadAll(List<Mesh> meshes) throws KernelException {
        checkUsable();
        List<S> solids = forEach(meshes, Mesh::triangleCount, mesh -> loaded(MeshCheck.checked(mesh, ranges())));
        solids.forEach(this::entered);
        return List.copyOf(solids);
    }

    @Override
    public Mesh store(Solid solid) {
        checkUsable();
        return own(solid).mesh();
    }

    @Override
    public Solid union(List<Solid> solids) throws KernelException {
        checkUsable();
        List<S> operands = withContent(own(solids));
        return switch (operands.size()) {
            case 0 -> result(Mesh.EMPTY);
            case 1 -> result(operands.getFirst().mesh());
            default -> result(unite(operands));
        };
    }

    @Override
    public Solid difference(Solid solid, List<Solid> tools) throws KernelException {
        checkUsable();
        S body = own(solid);
        Bounds bounds = body.bounds();
        List<S> cutting = withContent(own(tools)).stream()
                .filter(tool -> tool.bounds().touches(bounds))
                .toList();
        return result(body.isEmpty() || cutting.isEmpty() ? body.mesh() : subtract(body, cutting));
    }

    @Override
    public Solid intersection(List<Solid> solids) throws KernelException {
        checkUsable();
        List<S> operands = own(solids);
        if (operands.size() == 1) {
            return result(operands.getFirst().mesh());
        }
        return result(shareSpace(operands) ? intersect(operands) : Mesh.EMPTY);
    }

    @Override
    public Solid transform(Solid solid, Affine3 transform) throws KernelException {
        checkUsable();
        Mesh mesh = own(solid).mesh();
        if (!transform.isFinite()) {
            throw new KernelException(Reason.NOT_FINITE, "the transform has an entry that is not a finite number");
        }
        if (transform.determinant() == 0) {
            return result(Mesh.EMPTY);
        }
        Mesh moved = mesh.transformed(transform);
        for (double coordinate : moved.positions()) {
            if (!Double.isFinite(coordinate)) {
                throw new KernelException(Reason.NOT_FINITE, "the transform moves a vertex beyond all numbers");
            }
        }
        return result(NormalForm.of(moved, ranges()));
    }

    @Override
    public Solid hull(double[] points) throws KernelException {
        checkUsable();
        for (double coordinate : points) {
            if (!Double.isFinite(coordinate)) {
                throw new KernelException(Reason.NOT_FINITE, "a point of the hull is not finite: " + coordinate);
            }
        }
        return result(points.length < FLAT_POINTS ? Mesh.EMPTY : hullOf(points));
    }

    @Override
    public Solid minkowski(Solid first, Solid second) throws KernelException {
        checkUsable();
        S a = own(first);
        S b = own(second);
        return result(a.isEmpty() || b.isEmpty() ? Mesh.EMPTY : sum(a, b));
    }

    @Override
    public Region project(Solid solid) throws KernelException {
        checkUsable();
        S body = own(solid);
        return body.isEmpty() ? Region.EMPTY : shadow(body);
    }

    @Override
    public Region slice(Solid solid, double z) throws KernelException {
        checkUsable();
        S body = own(solid);
        return body.isEmpty() ? Region.EMPTY : cut(body, z);
    }

    @Override
    public void close() {
        if (!closed) {
            List.copyOf(open).forEach(MeshSolid::close);
            closed = true;
            vacate();
        }
    }

    /** The context of the session. */
    protected final WorkContext context() {
        return context;
    }

    /** Closes all solids because what they hold is gone already. */
    protected final void abandonSolids() {
        open.forEach(MeshSolid::abandon);
        open.clear();
    }

    final void forget(MeshSolid solid) {
        open.remove(solid);
    }

    private S result(Mesh mesh) {
        return entered(solid(mesh));
    }

    private S entered(S solid) {
        context.checkCancelled();
        open.add(solid);
        return solid;
    }

    private static <S extends MeshSolid> List<S> withContent(List<S> solids) {
        return solids.stream().filter(solid -> !solid.isEmpty()).toList();
    }

    private static boolean shareSpace(List<? extends MeshSolid> operands) {
        for (MeshSolid a : operands) {
            for (MeshSolid b : operands) {
                if (!a.bounds().touches(b.bounds())) {
                    return false;
                }
            }
        }
        return !operands.isEmpty();
    }

    private List<S> own(List<Solid> solids) {
        List<S> owned = new ArrayList<>(solids.size());
        for (Solid solid : solids) {
            owned.add(own(solid));
        }
        return owned;
    }

    private S own(Solid solid) {
        if (!kind.isInstance(solid) || kind.cast(solid).session() != this) {
            throw new IllegalArgumentException("the solid belongs to another session");
        }
        S owned = kind.cast(solid);
        if (owned.isClosed()) {
            throw new IllegalStateException("the solid has been closed");
        }
        return owned;
    }

    private void checkUsable() {
        if (closed) {
            throw new IllegalStateException("the session has been closed");
        }
        context.checkCancelled();
    }
}
