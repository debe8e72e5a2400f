package org.chamfer.ui.graph.internal.palette;

import java.nio.charset.StandardCharsets;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** Carries the id of a node type from the palette to the canvas. */
public final class NodeTypeTransfer extends ByteArrayTransfer {
    /** The one instance, as all transfers have it. */
    public static final NodeTypeTransfer INSTANCE = new NodeTypeTransfer();

    private static final String NAME = "chamfer-node-type";
    private static final int ID = registerType(NAME);

    private NodeTypeTransfer() {}

    @Override
    protected int[] getTypeIds() {
        return new int[] {ID};
    }

    @Override
    protected String[] getTypeNames() {
        return new String[] {NAME};
    }

    @Override
    protected void javaToNative(Object object, TransferData data) {
        if (object instanceof String id && isSupportedType(data)) {
            super.javaToNative(id.getBytes(StandardCharsets.UTF_8), data);
        }
    }

    @Override
    protected Object nativeToJava(TransferData data) {
        return super.nativeToJava(data) instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : null;
    }
}
