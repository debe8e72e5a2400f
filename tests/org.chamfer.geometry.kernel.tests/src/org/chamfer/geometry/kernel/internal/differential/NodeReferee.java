package org.chamfer.geometry.kernel.internal.differential;

import java.nio.ByteBuffer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.KernelException;

/**
 * Manifold in a process of Node, several times as fast as on the JVM: the meshes of one case, which are forgotten when it
 * is closed.
 */
final class NodeReferee implements Referee {
    private static final int MESH = 0;
    private static final int FORGET = 1;
    private static final int FIRST_OPERATION = 2;
    private static final int SUM = 6;
    private static final int SLICE = 7;
    private static final int SHADOW = 8;

    private final NodeProcess process;
    private final Map<Mesh, Integer> sent = new IdentityHashMap<>();

    NodeReferee(NodeProcess process) {
        this.process = process;
    }

    @Override
    public SurfaceFacts combined(Operation operation, List<Mesh> operands) throws KernelException {
        return solid(FIRST_OPERATION + operation.ordinal(), operands);
    }

    @Override
    public SurfaceFacts sum(List<Mesh> operands) throws KernelException {
        return solid(SUM, operands);
    }

    @Override
    public FigureFacts slice(Mesh solid, double height) throws KernelException {
        return figure(SLICE, solid, height);
    }

    @Override
    public FigureFacts shadow(Mesh solid) throws KernelException {
        return figure(SHADOW, solid);
    }

    @Override
    public void close() {
        process.send(NodeProcess.request(FORGET, 0));
    }

    private SurfaceFacts solid(int kind, List<Mesh> operands) throws KernelException {
        ByteBuffer answer = ask(kind, operands);
        double volume = answer.getDouble();
        double area = answer.getDouble();
        Bounds box = box(answer, area);
        double reach = DoubleStream.of(box.minX(), box.minY(), box.minZ(), box.maxX(), box.maxY(), box.maxZ())
                .map(Math::abs)
                .max()
                .orElse(0);
        return new SurfaceFacts("", volume, area, 0, box, box.isEmpty() ? 0 : reach, 0);
    }

    private FigureFacts figure(int kind, Mesh solid, double... numbers) throws KernelException {
        ByteBuffer answer = ask(kind, List.of(solid), numbers);
        answer.getDouble();
        double area = answer.getDouble();
        return new FigureFacts(area, box(answer, area));
    }

    private static Bounds box(ByteBuffer answer, double area) {
        double[] b = new double[6];
        answer.asDoubleBuffer().get(b);
        return area == 0 ? Bounds.EMPTY : new Bounds(b[0], b[1], b[2], b[3], b[4], b[5]);
    }

    private ByteBuffer ask(int kind, List<Mesh> operands, double... numbers) throws KernelException {
        int[] operandNumbers = operands.stream().mapToInt(this::number).toArray();
        ByteBuffer request = NodeProcess.request(
                kind, Integer.BYTES + operandNumbers.length * Integer.BYTES + numbers.length * Double.BYTES);
        request.putInt(operandNumbers.length);
        for (int number : operandNumbers) {
            request.putInt(number);
        }
        for (double number : numbers) {
            request.putDouble(number);
        }
        process.send(request);
        ByteBuffer answer = process.receive();
        if (answer.getDouble() == 0) {
            throw new KernelException(KernelException.Reason.INTERNAL, "the referee has no result");
        }
        return answer;
    }

    /** The number of a mesh, which is sent if it is new. */
    private int number(Mesh mesh) {
        Integer known = sent.get(mesh);
        if (known != null) {
            return known;
        }
        double[] positions = mesh.positions();
        int[] triangles = mesh.triangles();
        ByteBuffer request = NodeProcess.request(
                MESH, 3 * Integer.BYTES + positions.length * Double.BYTES + triangles.length * Integer.BYTES);
        request.putInt(sent.size()).putInt(positions.length / 3).putInt(triangles.length / 3);
        request.asDoubleBuffer().put(positions);
        request.position(request.position() + positions.length * Double.BYTES);
        request.asIntBuffer().put(triangles);
        process.send(request);
        sent.put(mesh, sent.size());
        return sent.size() - 1;
    }
}
